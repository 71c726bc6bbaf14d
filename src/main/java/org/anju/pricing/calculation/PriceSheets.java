package org.anju.pricing.calculation;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.web.Page;

/** Reads sheets, each whole, in one statement. */
@ApplicationScoped
class PriceSheets {

  /** Numbers as text: JSON's own would lose decimals. */
  private static final String SELECT =
      """
      SELECT c.*, count(*) OVER () AS total,
        (SELECT json_agg(json_build_object('kind', i.kind, 'amount', i.amount::text, 'note', i.note,
                                           'document', i.document_id) ORDER BY i.number)
         FROM price_cost_item i WHERE i.calculation_id = c.id) AS costs,
        (SELECT json_agg(json_build_object('feature', f.feature, 'from', f.storey_from, 'until', f.storey_until,
                                           'name', f.name, 'factor', f.factor::text) ORDER BY f.number)
         FROM price_coefficient f WHERE f.calculation_id = c.id) AS coefficients
      FROM price_calculation c
      """;

  private static final String LATEST =
      SELECT + "WHERE c.offering_id = $1 ORDER BY c.sheet_version DESC LIMIT 1";

  private static final String BY_ID = SELECT + "WHERE c.id = $1";

  private static final String PAGE =
      SELECT + "WHERE c.offering_id = $1 ORDER BY c.sheet_version DESC LIMIT $2 OFFSET $3";

  /** The offering's latest sheet. */
  Uni<Optional<StoredSheet>> latest(SqlClient client, long offering) {
    return client.preparedQuery(LATEST).execute(Tuple.of(offering)).map(PriceSheets::first);
  }

  /** As {@link #latest}; refused when there is none for the offering's project. */
  Uni<StoredSheet> required(SqlClient client, PricedOffering offering) {
    return latest(client, offering.id())
        .map(
            found -> found.orElseThrow(() -> RefusedException.of(CalculationRefusal.SHEET_MISSING)))
        .map(sheet -> sheet.requireOf(offering));
  }

  Uni<StoredSheet> byId(SqlClient client, long id) {
    return client.preparedQuery(BY_ID).execute(Tuple.of(id)).map(rows -> first(rows).orElseThrow());
  }

  /** All versions, the latest first. */
  Uni<Page<StoredSheet>> page(SqlClient client, long offering, int page, int size) {
    return client
        .preparedQuery(PAGE)
        .execute(Tuple.of(offering, size, (long) page * size))
        .map(
            rows -> {
              List<Row> found = Rows.stream(rows).toList();
              long total = found.isEmpty() ? 0 : found.get(0).getLong("total");
              return new Page<>(found.stream().map(PriceSheets::sheet).toList(), total, page, size);
            });
  }

  private static Optional<StoredSheet> first(RowSet<Row> rows) {
    return Rows.stream(rows).findFirst().map(PriceSheets::sheet);
  }

  private static StoredSheet sheet(Row row) {
    return new StoredSheet(
        row.getLong("id"),
        row.getLong("project_id"),
        row.getInteger("sheet_version"),
        new PriceSheet(
            basis(row), row.getBigDecimal("target_price"), costs(row), coefficients(row)),
        row.getLong("replacement_price_id"),
        row.getString("policy_version"),
        row.getOffsetDateTime("written_at").toInstant());
  }

  private static PriceBasis basis(Row row) {
    return switch (PriceBasis.Kind.valueOf(row.getString("basis"))) {
      case ACQUIRED ->
          new PriceBasis.Acquired(
              row.getString("place"),
              row.getBigDecimal("replacement_land"),
              row.getBigDecimal("replacement_building"),
              row.getBigDecimal("replacement_fees"),
              row.getBigDecimal("markup_percent"));
      case BUILT ->
          new PriceBasis.Built(
              row.getBigDecimal("land_cost"),
              row.getBigDecimal("construction_cost"),
              row.getBigDecimal("cost_area"),
              row.getBigDecimal("markup_percent"));
      case RENT ->
          new PriceBasis.Rented(
              row.getBigDecimal("market_rent"),
              row.getString("rent_source"),
              row.getLocalDate("rent_on"),
              row.getBigDecimal("rent_percent"));
    };
  }

  private static List<CostItem> costs(Row row) {
    return each(
        row,
        "costs",
        item ->
            new CostItem(
                CostItem.Kind.valueOf(item.getString("kind")),
                new BigDecimal(item.getString("amount")),
                item.getString("note"),
                item.getLong("document")));
  }

  private static Coefficients coefficients(Row row) {
    List<JsonObject> all = each(row, "coefficients", Function.identity());
    return new Coefficients(
        all.stream()
            .filter(each -> isOf(CoefficientFeature.STOREY, each))
            .map(
                each ->
                    new Coefficients.StoreyBand(
                        each.getInteger("from"), each.getInteger("until"), factor(each)))
            .toList(),
        named(all, CoefficientFeature.ORIENTATION),
        named(all, CoefficientFeature.LAYOUT));
  }

  private static List<Coefficients.Named> named(List<JsonObject> all, CoefficientFeature feature) {
    return all.stream()
        .filter(each -> isOf(feature, each))
        .map(each -> new Coefficients.Named(each.getString("name"), factor(each)))
        .toList();
  }

  private static boolean isOf(CoefficientFeature feature, JsonObject coefficient) {
    return feature.name().equals(coefficient.getString("feature"));
  }

  private static BigDecimal factor(JsonObject coefficient) {
    return new BigDecimal(coefficient.getString("factor"));
  }

  /** An aggregate of nothing is null. */
  private static <T> List<T> each(Row row, String column, Function<JsonObject, T> read) {
    JsonArray all = (JsonArray) row.getValue(column);
    return all == null ? List.of() : all.stream().map(JsonObject.class::cast).map(read).toList();
  }
}
