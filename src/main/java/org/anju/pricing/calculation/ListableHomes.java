package org.anju.pricing.calculation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.time.BusinessClock;
import org.anju.pricing.sheet.HomesAtHand;
import org.jetbrains.annotations.Nullable;

/**
 * The homes that a list may name. Of an acquired project: those that were handed over, with the
 * area measured then; for a sheet of one place, those of that place. Of any other: all but those
 * that another offering of the project has on sale.
 */
@ApplicationScoped
public class ListableHomes {

  /** Buildings of several estates are told apart by the estate's name. */
  private static final String HOMES =
      """
      SELECT s.id, CASE WHEN min(b.estate_id) OVER () = max(b.estate_id) OVER () THEN b.name
                        ELSE e.name || ' ' || b.name END AS building,
             s.entrance, s.room, s.storey, s.layout, s.orientation, i.measured_area,
             least(s.inner_area, i.measured_area) AS inner_area, elsewhere.name AS on_sale_in
      FROM acquisition a
      JOIN acquisition_unit u ON u.acquisition_id = a.id AND u.live
      JOIN stock_unit s ON s.id = u.stock_unit_id
      JOIN stock_building b ON b.id = s.building_id
      JOIN estate e ON e.id = b.estate_id
      JOIN LATERAL (
        SELECT measured_area FROM acquisition_inspection i
        WHERE i.acquisition_id = u.acquisition_id AND i.stock_unit_id = u.stock_unit_id
        ORDER BY i.id DESC LIMIT 1) i ON true
      LEFT JOIN LATERAL (
        SELECT o.name FROM unit x JOIN offering o ON o.id = x.offering_id
        WHERE x.stock_unit_id = s.id AND x.state <> 'WITHDRAWN' AND x.offering_id <> $2
          AND NOT left_over(x, $4)) elsewhere ON true
      WHERE a.project_id = $1 AND a.state = 'HANDED_OVER' AND ($3::text IS NULL OR a.place = $3)
      ORDER BY building, s.entrance, s.storey, s.room
      """;

  /** $1 project, $2 offering, $3 now. */
  private static final String TAKEN =
      """
      SELECT x.building, x.entrance, x.room, o.name
      FROM unit x JOIN offering o ON o.id = x.offering_id
      WHERE x.project_id = $1 AND x.offering_id <> $2 AND x.stock_unit_id IS NULL AND x.state <> 'WITHDRAWN'
        AND NOT left_over(x, $3)
      """;

  private final PricedOfferings offerings;
  private final PriceSheets sheets;
  private final BusinessClock clock;

  ListableHomes(PricedOfferings offerings, PriceSheets sheets, BusinessClock clock) {
    this.offerings = offerings;
    this.sheets = sheets;
    this.clock = clock;
  }

  /**
   * A home, and the other offering that has it on sale; null when none has, or when it was left
   * over there.
   */
  record Acquired(ListUnit unit, @Nullable String onSaleIn) {}

  /** What a list of the offering may name. */
  public Uni<HomesAtHand> atHand(SqlClient client, long offering) {
    return offerings
        .any(client, offering)
        .chain(
            found ->
                found.fromStock()
                    ? sheets
                        .required(client, found)
                        .chain(sheet -> atHand(client, found, sheet.sheet().basis()))
                    : anyBut(client, found));
  }

  Uni<HomesAtHand> atHand(SqlClient client, PricedOffering offering, PriceBasis basis) {
    return offering.fromStock()
        ? acquired(client, offering, basis)
            .map(homes -> HomesAtHand.of(homes.stream().map(ListableHomes::named).toList()))
        : anyBut(client, offering);
  }

  private Uni<HomesAtHand> anyBut(SqlClient client, PricedOffering offering) {
    return client
        .preparedQuery(TAKEN)
        .execute(Tuple.of(offering.project(), offering.id(), clock.now().atOffset(ZoneOffset.UTC)))
        .map(rows -> Rows.list(rows, ListableHomes::taken))
        .map(HomesAtHand::anyBut);
  }

  private static HomesAtHand.Taken taken(Row row) {
    return new HomesAtHand.Taken(
        row.getString("building"),
        row.getString("entrance"),
        row.getString("room"),
        row.getString("name"));
  }

  Uni<List<Acquired>> acquired(SqlClient client, PricedOffering offering, PriceBasis basis) {
    String place = basis instanceof PriceBasis.Acquired acquired ? acquired.place() : null;
    return client
        .preparedQuery(HOMES)
        .execute(
            Tuple.of(
                offering.project(), offering.id(), place, clock.now().atOffset(ZoneOffset.UTC)))
        .map(rows -> Rows.list(rows, ListableHomes::home));
  }

  private static HomesAtHand.Home named(Acquired home) {
    ListUnit unit = home.unit();
    return new HomesAtHand.Home(
        unit.stockUnit(),
        unit.building(),
        unit.entrance(),
        unit.room(),
        unit.builtArea(),
        home.onSaleIn());
  }

  private static Acquired home(Row row) {
    BigDecimal area = row.getBigDecimal("measured_area");
    BigDecimal inner = row.getBigDecimal("inner_area");
    return new Acquired(
        new ListUnit(
            row.getString("building"),
            row.getString("entrance"),
            row.getString("room"),
            row.getInteger("storey"),
            row.getString("layout"),
            row.getString("orientation"),
            area,
            inner,
            area.subtract(inner),
            "",
            row.getLong("id")),
        row.getString("on_sale_in"));
  }
}
