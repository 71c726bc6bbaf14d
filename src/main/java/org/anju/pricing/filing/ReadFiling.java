package org.anju.pricing.filing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.anju.funding.ConfirmedContracts;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.pricing.calculation.CheckPrices;
import org.anju.pricing.calculation.ListStanding;
import org.anju.pricing.calculation.ReadCalculation;
import org.anju.pricing.calculation.SheetView;
import org.anju.project.ProjectUse;
import org.jetbrains.annotations.Nullable;

/** A price list of an officer's district, once it went under public notice. */
@ApplicationScoped
public class ReadFiling {

  private static final String LIST =
      "SELECT "
          + VersionRows.COLUMNS
          + """
          , o.id AS offering_id, o.name, o.district, o.use, p.calculation_id,
            (SELECT a.name FROM organisation a WHERE a.alias = o.acquirer) AS company,
            $2 IN (p.imported_by, n.published_by)
              OR EXISTS (SELECT FROM price_filing f
                         WHERE f.price_list_id = p.id AND f.officer = $2 AND f.office <> $3) AS taken_part
          FROM price_list p
          JOIN price_notice n ON n.price_list_id = p.id
          JOIN offering o ON o.id = p.offering_id
          WHERE p.id = $1
          """;

  private final Pool pool;
  private final VersionRows versions;
  private final ReadCalculation calculations;
  private final CheckPrices prices;

  ReadFiling(Pool pool, VersionRows versions, ReadCalculation calculations, CheckPrices prices) {
    this.pool = pool;
    this.versions = versions;
    this.calculations = calculations;
    this.prices = prices;
  }

  /** {@code language} of what stands against the list. */
  public Uni<FilingCase> one(Actor officer, long list, Locale language) {
    FilingOffice office = FilingOffice.of(officer);
    return pool.preparedQuery(LIST)
        .execute(Tuple.of(list, officer.id(), office.name()))
        .map(rows -> requireInDistrict(officer, rows))
        .chain(row -> filingCase(row, office, language));
  }

  private static Row requireInDistrict(Actor officer, RowSet<Row> rows) {
    if (rows.size() == 0) {
      throw RefusedException.of(PriceFilingRefusal.UNKNOWN);
    }
    Row row = rows.iterator().next();
    if (!officer.servesDistrict(row.getString("district"))) {
      throw RefusedException.of(PriceFilingRefusal.NOT_YOURS);
    }
    return row;
  }

  private Uni<FilingCase> filingCase(Row row, FilingOffice office, Locale language) {
    return versions
        .of(List.of(row))
        .map(found -> found.get(0))
        .chain(
            version ->
                limits(row, version, language)
                    .chain(
                        limits ->
                            calculation(row, version)
                                .map(found -> filingCase(row, version, found, limits, office))));
  }

  /** The sheet that a list rests on, and the contracts that the sheet's costs rest on. */
  private record Calculation(@Nullable SheetView sheet, @Nullable ConfirmedContracts contracts) {}

  private Uni<Calculation> calculation(Row row, PriceVersion version) {
    return calculations
        .ofList(pool, version.priceListId())
        .chain(sheet -> contracts(row, sheet).map(contracts -> new Calculation(sheet, contracts)));
  }

  private Uni<@Nullable ConfirmedContracts> contracts(Row row, @Nullable SheetView sheet) {
    return sheet == null || sheet.built() == null
        ? Uni.createFrom().nullItem()
        : calculations.contracts(pool, row.getLong("offering_id"));
  }

  /** The areas of a list that was replaced are no longer those of its units. */
  private Uni<@Nullable ListStanding> limits(Row row, PriceVersion version, Locale language) {
    return version.current() && row.getLong("calculation_id") != null
        ? prices.standing(pool, version.priceListId(), language)
        : Uni.createFrom().nullItem();
  }

  private static FilingCase filingCase(
      Row row,
      PriceVersion version,
      Calculation calculation,
      @Nullable ListStanding limits,
      FilingOffice office) {
    return new FilingCase(
        row.getLong("offering_id"),
        row.getString("name"),
        row.getString("district"),
        row.getString("company"),
        ProjectUse.valueOf(row.getString("use")),
        version,
        calculation.sheet(),
        calculation.contracts(),
        limits,
        office,
        row.getBoolean("taken_part"));
  }
}
