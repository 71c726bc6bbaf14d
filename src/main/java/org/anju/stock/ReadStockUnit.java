package org.anju.stock;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** Reads the file of a unit 一房一档. */
@ApplicationScoped
public class ReadStockUnit {

  private static final String UNIT =
      """
      SELECT l.*, EXISTS (
        SELECT FROM acquisition_unit a WHERE a.stock_unit_id = l.id AND a.live) AS taken
      FROM stock_ledger l WHERE l.id = $1
      """;

  private static final String ENTRIES =
      """
      SELECT e.kind, e.at, e.changes, j.file_name
      FROM stock_unit_event e JOIN import_job j ON j.id = e.import_job_id
      WHERE e.stock_unit_id = $1 ORDER BY e.id DESC LIMIT 200
      """;

  private static final String ACQUISITIONS =
      """
      SELECT a.id, p.name, a.state, u.live, h.taken_at AS handed_over_at, i.measured_area
      FROM acquisition_unit u
      JOIN acquisition a ON a.id = u.acquisition_id
      JOIN housing_project p ON p.id = a.project_id
      LEFT JOIN acquisition_step h ON h.acquisition_id = a.id AND h.step = 'HANDED_OVER' AND u.live
      LEFT JOIN LATERAL (
        SELECT n.measured_area FROM acquisition_inspection n
        WHERE n.acquisition_id = a.id AND n.stock_unit_id = u.stock_unit_id
        ORDER BY n.id DESC LIMIT 1) i ON h.id IS NOT NULL
      WHERE u.stock_unit_id = $1 ORDER BY a.id DESC LIMIT 50
      """;

  private static final String OFFERINGS =
      """
      SELECT o.id, o.name, u.id AS unit_id, u.state
      FROM unit u JOIN offering o ON o.id = u.offering_id
      WHERE u.stock_unit_id = $1 AND o.stage <> 'DRAFT' ORDER BY o.id DESC LIMIT 50
      """;

  private final Pool pool;
  private final LedgerQuery query;
  private final BusinessClock clock;

  ReadStockUnit(Pool pool, LedgerQuery query, BusinessClock clock) {
    this.pool = pool;
    this.query = query;
    this.clock = clock;
  }

  public Uni<StockUnitFile> read(Actor actor, long unit) {
    return list(UNIT, unit, StockLedger::line)
        .map(ReadStockUnit::required)
        .invoke(found -> requireOpenTo(actor, found))
        .chain(found -> withHistory(found));
  }

  private Uni<StockUnitFile> withHistory(StockUnitLine unit) {
    return list(ENTRIES, unit.id(), ReadStockUnit::entry)
        .chain(
            entries ->
                list(ACQUISITIONS, unit.id(), ReadStockUnit::acquisition)
                    .chain(
                        acquisitions ->
                            list(OFFERINGS, unit.id(), ReadStockUnit::offering)
                                .map(
                                    offerings ->
                                        new StockUnitFile(
                                            unit,
                                            obstacles(unit),
                                            entries,
                                            acquisitions,
                                            offerings))));
  }

  private Set<Obstacle> obstacles(StockUnitLine unit) {
    return Obstacle.of(
        new Obstacle.Standing(
            unit.title(),
            unit.saleState(),
            unit.encumbrance(),
            unit.builtArea(),
            unit.completedOn(),
            unit.inAcquisition()),
        query.areaCap(unit.district()),
        clock.today());
  }

  private <T> Uni<List<T>> list(String sql, long unit, Function<Row, T> each) {
    return pool.preparedQuery(sql).execute(Tuple.of(unit)).map(rows -> Rows.list(rows, each));
  }

  private static StockUnitLine required(List<StockUnitLine> found) {
    if (found.isEmpty()) {
      throw RefusedException.of(StockRefusal.UNKNOWN);
    }
    return found.get(0);
  }

  private static void requireOpenTo(Actor actor, StockUnitLine unit) {
    if (!LedgerQuery.isOpenTo(actor, unit.district())) {
      throw RefusedException.of(StockRefusal.NOT_YOUR_DISTRICT);
    }
  }

  private static StockUnitFile.Entry entry(Row row) {
    return new StockUnitFile.Entry(
        StockUnitFile.EntryKind.valueOf(row.getString("kind")),
        row.getOffsetDateTime("at").toInstant(),
        row.getString("file_name"),
        Differences.changes(row));
  }

  private static StockUnitFile.NamedBy acquisition(Row row) {
    OffsetDateTime handedOverAt = row.getOffsetDateTime("handed_over_at");
    return new StockUnitFile.NamedBy(
        row.getLong("id"),
        row.getString("name"),
        row.getString("state"),
        row.getBoolean("live"),
        handedOverAt == null ? null : handedOverAt.toInstant(),
        row.getBigDecimal("measured_area"));
  }

  private static StockUnitFile.OfferedIn offering(Row row) {
    return new StockUnitFile.OfferedIn(
        row.getLong("id"), row.getString("name"), row.getLong("unit_id"), row.getString("state"));
  }
}
