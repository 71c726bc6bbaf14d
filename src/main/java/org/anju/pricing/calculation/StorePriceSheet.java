package org.anju.pricing.calculation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/** Stores the next version of a sheet, with its costs and coefficients. */
@ApplicationScoped
class StorePriceSheet {

  private static final String SHEET =
      """
      INSERT INTO price_calculation (offering_id, project_id, sheet_version, basis, markup_percent, replacement_price_id, place,
        replacement_land, replacement_building, replacement_fees, land_cost, construction_cost, cost_area,
        market_rent, rent_source, rent_on, rent_percent, target_price, policy_version, written_by, written_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
      RETURNING id
      """;

  private static final String COST =
      """
      INSERT INTO price_cost_item (calculation_id, number, kind, amount, note, document_id)
      VALUES ($1, $2, $3, $4, $5, $6)
      """;

  private static final String COEFFICIENT =
      """
      INSERT INTO price_coefficient (calculation_id, number, feature, storey_from, storey_until, name, factor)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """;

  private final BusinessClock clock;

  StorePriceSheet(BusinessClock clock) {
    this.clock = clock;
  }

  /**
   * What is stored.
   *
   * @param replacement the replacement price that it is written with; null without one
   */
  record NewSheet(
      PricedOffering offering,
      int version,
      PriceSheet sheet,
      @Nullable Long replacement,
      String policyVersion) {}

  Uni<Void> store(SqlConnection connection, Actor actor, NewSheet added) {
    return connection
        .preparedQuery(SHEET)
        .execute(values(actor, added))
        .map(rows -> rows.iterator().next().getLong("id"))
        .call(id -> batch(connection, COST, costs(id, added.sheet().costs())))
        .call(id -> batch(connection, COEFFICIENT, coefficients(id, added.sheet().coefficients())))
        .replaceWithVoid();
  }

  private Tuple values(Actor actor, NewSheet added) {
    PriceSheet sheet = added.sheet();
    Tuple values =
        Tuple.tuple()
            .addLong(added.offering().id())
            .addLong(added.offering().project())
            .addInteger(added.version())
            .addString(sheet.basis().kind().name());
    addBasis(values, sheet.basis(), added.replacement());
    return values
        .addBigDecimal(sheet.targetPrice())
        .addString(added.policyVersion())
        .addString(actor.id())
        .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC));
  }

  private static void addBasis(Tuple values, PriceBasis basis, @Nullable Long replacement) {
    PriceBasis.Acquired acquired = basis instanceof PriceBasis.Acquired each ? each : null;
    PriceBasis.Built built = basis instanceof PriceBasis.Built each ? each : null;
    PriceBasis.Rented rented = basis instanceof PriceBasis.Rented each ? each : null;
    values
        .addBigDecimal(markup(acquired, built))
        .addLong(replacement)
        .addString(acquired == null ? null : acquired.place())
        .addBigDecimal(acquired == null ? null : acquired.land())
        .addBigDecimal(acquired == null ? null : acquired.construction())
        .addBigDecimal(acquired == null ? null : acquired.fees())
        .addBigDecimal(built == null ? null : built.landCost())
        .addBigDecimal(built == null ? null : built.constructionCost())
        .addBigDecimal(built == null ? null : built.area())
        .addBigDecimal(rented == null ? null : rented.marketRent())
        .addString(rented == null ? null : rented.source())
        .addLocalDate(rented == null ? null : rented.surveyedOn())
        .addBigDecimal(rented == null ? null : rented.percent());
  }

  private static @Nullable BigDecimal markup(
      PriceBasis.@Nullable Acquired acquired, PriceBasis.@Nullable Built built) {
    if (acquired != null) {
      return acquired.markupPercent();
    }
    return built == null ? null : built.markupPercent();
  }

  private static List<Tuple> costs(long sheet, List<CostItem> costs) {
    List<Tuple> rows = new ArrayList<>();
    for (CostItem cost : costs) {
      rows.add(
          Tuple.of(
              sheet,
              rows.size() + 1,
              cost.kind().name(),
              cost.amount(),
              cost.note(),
              cost.documentId()));
    }
    return rows;
  }

  private static List<Tuple> coefficients(long sheet, Coefficients all) {
    List<Tuple> rows = new ArrayList<>();
    for (Coefficients.StoreyBand band : all.storeys()) {
      rows.add(
          Tuple.tuple()
              .addLong(sheet)
              .addInteger(rows.size() + 1)
              .addString(CoefficientFeature.STOREY.name())
              .addInteger(band.from())
              .addInteger(band.until())
              .addString(null)
              .addBigDecimal(band.factor()));
    }
    addNamed(rows, sheet, CoefficientFeature.ORIENTATION, all.orientations());
    addNamed(rows, sheet, CoefficientFeature.LAYOUT, all.layouts());
    return rows;
  }

  private static void addNamed(
      List<Tuple> rows, long sheet, CoefficientFeature feature, List<Coefficients.Named> all) {
    for (Coefficients.Named named : all) {
      rows.add(
          Tuple.tuple()
              .addLong(sheet)
              .addInteger(rows.size() + 1)
              .addString(feature.name())
              .addInteger(null)
              .addInteger(null)
              .addString(named.name())
              .addBigDecimal(named.factor()));
    }
  }

  private static Uni<Void> batch(SqlConnection connection, String sql, List<Tuple> rows) {
    return rows.isEmpty()
        ? Uni.createFrom().voidItem()
        : connection.preparedQuery(sql).executeBatch(rows).replaceWithVoid();
  }
}
