package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;

/**
 * Which units a draft is about. A unit is in one acquisition at a time; what was appraised or
 * negotiated can lose units, and gains none.
 */
@ApplicationScoped
public class ChooseUnits {

  /** A larger purchase is split; its parts count together where that matters. */
  static final int MOST_UNITS = 500;

  private static final String CANDIDATES =
      """
      SELECT %s FROM stock_unit s
      JOIN stock_building b ON b.id = s.building_id JOIN estate e ON e.id = b.estate_id
      WHERE s.id = ANY ($1) ORDER BY s.id
      FOR SHARE OF s
      """
          .formatted(LedgerRows.COLUMNS);

  /** Waits for whoever takes the same unit at this moment, and leaves it to them. */
  private static final String TAKE =
      """
      INSERT INTO acquisition_unit (acquisition_id, stock_unit_id)
      SELECT $1, id FROM unnest($2::bigint[]) AS id ORDER BY id
      ON CONFLICT DO NOTHING
      RETURNING stock_unit_id
      """;

  private static final String STANDING =
      """
      SELECT (SELECT count(*) FROM acquisition_unit WHERE acquisition_id = $1) AS units,
             EXISTS (SELECT FROM acquisition_appraisal WHERE acquisition_id = $1)
             OR EXISTS (SELECT FROM acquisition_round WHERE acquisition_id = $1) AS fixed
      """;

  private static final String DROP =
      "DELETE FROM acquisition_unit WHERE acquisition_id = $1 AND stock_unit_id = $2";

  private static final String SUM =
      """
      UPDATE acquisition SET price = (SELECT sum(price) FROM acquisition_unit WHERE acquisition_id = $1 AND live)
      WHERE id = $1
      """;

  private final Pool pool;
  private final AcquisitionCases cases;
  private final ReadPurchase purchases;
  private final StepLog log;

  ChooseUnits(Pool pool, AcquisitionCases cases, ReadPurchase purchases, StepLog log) {
    this.pool = pool;
    this.cases = cases;
    this.purchases = purchases;
    this.log = log;
  }

  /** {@code version} is the one that the person saw. */
  public Uni<Void> add(Actor actor, long id, int version, List<Long> units) {
    return pool.withTransaction(
        connection ->
            cases
                .locked(connection, actor, id, version, AcquisitionState.DRAFT)
                .call(found -> add(connection, found, units))
                .call(found -> cases.touch(connection, found))
                .call(found -> log.leaf(connection, actor, found, "add-units", units))
                .replaceWithVoid());
  }

  /** {@code version} is the one that the person saw. */
  public Uni<Void> remove(Actor actor, long id, int version, long unit) {
    return pool.withTransaction(
        connection ->
            cases
                .locked(connection, actor, id, version, AcquisitionState.DRAFT)
                .call(() -> drop(connection, id, unit))
                .call(found -> cases.touch(connection, found))
                .call(found -> log.leaf(connection, actor, found, "remove-unit", unit))
                .replaceWithVoid());
  }

  /** Adds units to a draft that nobody else changes meanwhile. */
  Uni<Void> add(SqlConnection connection, AcquisitionCase found, List<Long> units) {
    Set<Long> wanted = new TreeSet<>(units);
    Long[] ids = wanted.toArray(Long[]::new);
    return requireRoom(connection, found, ids.length)
        .chain(
            () -> connection.preparedQuery(CANDIDATES).execute(Tuple.tuple().addArrayOfLong(ids)))
        .map(ChooseUnits::ledgerUnits)
        .invoke(known -> requireCandidates(found, known, wanted))
        .chain(known -> take(connection, found, ids, known));
  }

  private static Uni<Void> requireRoom(SqlConnection connection, AcquisitionCase found, int more) {
    return connection
        .preparedQuery(STANDING)
        .execute(Tuple.of(found.id()))
        .map(rows -> rows.iterator().next())
        .invoke(row -> requireRoom(row, more))
        .replaceWithVoid();
  }

  private static void requireRoom(Row standing, int more) {
    if (standing.getBoolean("fixed")) {
      throw RefusedException.of(AcquisitionRefusal.UNITS_FIXED);
    }
    if (standing.getLong("units") + more > MOST_UNITS) {
      throw RefusedException.of(
          AcquisitionRefusal.TOO_MANY_UNITS, Map.of("limit", String.valueOf(MOST_UNITS)));
    }
  }

  private void requireCandidates(AcquisitionCase found, List<LedgerUnit> known, Set<Long> wanted) {
    if (known.size() < wanted.size()) {
      throw RefusedException.of(AcquisitionRefusal.UNIT_UNKNOWN);
    }
    CandidateRule rule = purchases.candidates(found);
    Breach.refuseAny(known.stream().flatMap(unit -> rule.breach(unit).stream()).toList());
  }

  private static Uni<Void> take(
      SqlConnection connection, AcquisitionCase found, Long[] ids, List<LedgerUnit> known) {
    return connection
        .preparedQuery(TAKE)
        .execute(Tuple.tuple().addLong(found.id()).addArrayOfLong(ids))
        .invoke(taken -> requireAll(taken, known))
        .replaceWithVoid();
  }

  private static void requireAll(RowSet<Row> taken, List<LedgerUnit> wanted) {
    Set<Long> got =
        Rows.stream(taken).map(row -> row.getLong("stock_unit_id")).collect(Collectors.toSet());
    List<String> missed =
        wanted.stream().filter(unit -> !got.contains(unit.id())).map(LedgerUnit::code).toList();
    if (!missed.isEmpty()) {
      throw RefusedException.of(
          AcquisitionRefusal.UNIT_TAKEN, Map.of("unit", String.join(", ", missed)));
    }
  }

  private static Uni<Void> drop(SqlConnection connection, long id, long unit) {
    return connection
        .preparedQuery(DROP)
        .execute(Tuple.of(id, unit))
        .invoke(
            dropped -> {
              if (dropped.rowCount() == 0) {
                throw RefusedException.of(AcquisitionRefusal.UNIT_UNKNOWN);
              }
            })
        .chain(() -> connection.preparedQuery(SUM).execute(Tuple.of(id)))
        .replaceWithVoid();
  }

  private static List<LedgerUnit> ledgerUnits(RowSet<Row> rows) {
    return Rows.list(rows, LedgerRows::unit);
  }
}
