package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.policy.Policy;
import org.jetbrains.annotations.Nullable;

/** Gathers what an acquisition's price is judged by, with the values in force today. */
@ApplicationScoped
class ReadPurchase {

  private static final String UNITS =
      """
      SELECT u.price, i.measured_area, i.fit_out, i.facilities, i.registration_number, i.findings, i.agreed_price,
             i.inspected_on, %s
      FROM acquisition_unit u
      JOIN stock_unit s ON s.id = u.stock_unit_id
      JOIN stock_building b ON b.id = s.building_id
      JOIN estate e ON e.id = b.estate_id
      LEFT JOIN LATERAL (
        SELECT * FROM acquisition_inspection i
        WHERE i.acquisition_id = u.acquisition_id AND i.stock_unit_id = u.stock_unit_id
        ORDER BY i.id DESC LIMIT 1) i ON true
      WHERE u.acquisition_id = $1 AND u.live
      ORDER BY s.code
      """
          .formatted(LedgerRows.COLUMNS);

  private static final String VALUES =
      """
      SELECT a.comparable_price,
             (SELECT r.price FROM replacement_price r
              WHERE r.district = p.district AND r.place = a.place AND r.confirmed_by IS NOT NULL
                AND $2::date BETWEEN r.valid_from AND r.valid_until
              ORDER BY r.valid_from DESC, r.id DESC LIMIT 1) AS replacement_price,
             o.amount, o.area,
             (SELECT coalesce(sum(other.price), 0.00) FROM acquisition other
              WHERE other.project_id = a.project_id AND other.developer_id = a.developer_id
                AND other.id <> a.id AND other.state NOT IN ('REFUSED', 'WITHDRAWN')) AS other_prices
      FROM acquisition a
      JOIN housing_project p ON p.id = a.project_id
      LEFT JOIN LATERAL (
        SELECT amount, area FROM acquisition_round o
        WHERE o.acquisition_id = a.id AND o.offered_by = 'DEVELOPER'
        ORDER BY o.number DESC LIMIT 1) o ON true
      WHERE a.id = $1
      """;

  private static final String APPRAISALS =
      "SELECT value AS amount, area FROM acquisition_appraisal WHERE acquisition_id = $1";

  private final Policies policies;
  private final BusinessClock clock;

  ReadPurchase(Policies policies, BusinessClock clock) {
    this.policies = policies;
    this.clock = clock;
  }

  Uni<Purchase> of(SqlClient client, AcquisitionCase found) {
    LocalDate today = clock.today();
    return all(client, UNITS, Tuple.of(found.id()))
        .chain(units -> withAppraisals(client, found, units, today));
  }

  /** What may be acquired there today. */
  CandidateRule candidates(AcquisitionCase found) {
    return candidates(found.district(), found.developerId());
  }

  CandidateRule candidates(String district, long developerId) {
    return new CandidateRule(district, developerId, policy(district).maxBuiltArea(), clock.today());
  }

  PurchaseRules rules(AcquisitionCase found) {
    return new PurchaseRules(candidates(found));
  }

  Policy policy(String district) {
    return policies.inForce(district, clock.today());
  }

  private Uni<Purchase> withAppraisals(
      SqlClient client, AcquisitionCase found, List<Row> units, LocalDate today) {
    return all(client, APPRAISALS, Tuple.of(found.id()))
        .chain(
            appraisals ->
                all(client, VALUES, Tuple.of(found.id(), today))
                    .map(values -> purchase(found, units, appraisals, values.get(0))));
  }

  private Purchase purchase(
      AcquisitionCase found, List<Row> units, List<Row> appraisals, Row values) {
    Policy policy = policy(found.district());
    return new Purchase(
        units.stream().map(ReadPurchase::unit).toList(),
        values.getBigDecimal("replacement_price"),
        values.getBigDecimal("comparable_price"),
        policy.minDiscountPercent(),
        appraisals.stream().map(ReadPurchase::areaSum).toList(),
        values.getBigDecimal("amount") == null ? null : areaSum(values),
        values.getBigDecimal("other_prices"),
        policy.secondAppraisalAbove());
  }

  private static PurchaseUnit unit(Row row) {
    return new PurchaseUnit(LedgerRows.unit(row), row.getBigDecimal("price"), inspection(row));
  }

  static @Nullable Inspection inspection(Row row) {
    BigDecimal measured = row.getBigDecimal("measured_area");
    return measured == null
        ? null
        : new Inspection(
            measured,
            row.getBoolean("fit_out"),
            row.getBoolean("facilities"),
            row.getString("registration_number"),
            row.getString("findings"),
            row.getBigDecimal("agreed_price"),
            row.getLocalDate("inspected_on"));
  }

  private static AreaSum areaSum(Row row) {
    return new AreaSum(row.getBigDecimal("amount"), row.getBigDecimal("area"));
  }

  private static Uni<List<Row>> all(SqlClient client, String sql, Tuple values) {
    return client.preparedQuery(sql).execute(values).map(ReadPurchase::list);
  }

  private static List<Row> list(RowSet<Row> rows) {
    return Rows.stream(rows).toList();
  }
}
