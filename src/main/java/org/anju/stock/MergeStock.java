package org.anju.stock;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import org.anju.platform.security.Actor;

/**
 * Writes compared rows into the ledger, set by set: developers, estates and buildings first, then
 * what changed, then what is new, then the history. Units that the workbook leaves out stay as they
 * are.
 */
@ApplicationScoped
class MergeStock {

  /** One save after the other: two of them could otherwise give one place to two codes. */
  private static final String ONE_AT_A_TIME =
      "SELECT pg_advisory_xact_lock(hashtextextended('stock_ledger', 0))";

  /** Nobody changes what is about to be compared and written. */
  private static final String HOLD =
      """
      SELECT FROM stock_unit u JOIN stock_import_row r ON r.code = u.code
      WHERE r.job_id = $1 AND r.difference = 'CHANGED' ORDER BY u.id FOR UPDATE OF u
      """;

  private static final String DEVELOPERS =
      """
      INSERT INTO developer (credit_code, name)
      SELECT DISTINCT credit_code, developer FROM stock_import_row
      WHERE job_id = $1 AND difference IN ('NEW', 'CHANGED')
      ON CONFLICT (credit_code) DO UPDATE SET name = excluded.name
      WHERE developer.name <> excluded.name
      """;

  private static final String ESTATES =
      """
      INSERT INTO estate (developer_id, district, name, address)
      SELECT DISTINCT d.id, j.district, r.estate, r.address
      FROM stock_import_row r
      JOIN import_job j ON j.id = r.job_id
      JOIN developer d ON d.credit_code = r.credit_code
      WHERE r.job_id = $1 AND r.difference IN ('NEW', 'CHANGED')
      ON CONFLICT (district, name) DO UPDATE
      SET developer_id = excluded.developer_id, address = excluded.address
      WHERE (estate.developer_id, estate.address) <> (excluded.developer_id, excluded.address)
      """;

  private static final String BUILDINGS =
      """
      INSERT INTO stock_building (estate_id, name, completed_on)
      SELECT DISTINCT e.id, r.building, r.completed_on
      FROM stock_import_row r
      JOIN import_job j ON j.id = r.job_id
      JOIN estate e ON e.district = j.district AND e.name = r.estate
      WHERE r.job_id = $1 AND r.difference IN ('NEW', 'CHANGED')
      ON CONFLICT (estate_id, name) DO UPDATE SET completed_on = excluded.completed_on
      WHERE stock_building.completed_on IS DISTINCT FROM excluded.completed_on
      """;

  /** In one statement, so that units can swap places. */
  private static final String CHANGED_UNITS =
      """
      UPDATE stock_unit u
      SET building_id = b.id, entrance = r.entrance, room = r.room, storey = r.storey,
          layout = r.layout, orientation = r.orientation, built_area = r.built_area,
          inner_area = r.inner_area, sale_state = r.sale_state, encumbrance = r.encumbrance,
          asking_price = r.asking_price, version = u.version + 1
      FROM stock_import_row r
      JOIN import_job j ON j.id = r.job_id
      JOIN estate e ON e.district = j.district AND e.name = r.estate
      JOIN stock_building b ON b.estate_id = e.id AND b.name = r.building
      WHERE r.job_id = $1 AND r.difference = 'CHANGED' AND u.code = r.code
      """;

  private static final String NEW_UNITS =
      """
      INSERT INTO stock_unit (code, building_id, entrance, room, storey, layout, orientation,
        built_area, inner_area, sale_state, encumbrance, asking_price)
      SELECT r.code, b.id, r.entrance, r.room, r.storey, r.layout, r.orientation, r.built_area,
             r.inner_area, r.sale_state, r.encumbrance, r.asking_price
      FROM stock_import_row r
      JOIN import_job j ON j.id = r.job_id
      JOIN estate e ON e.district = j.district AND e.name = r.estate
      JOIN stock_building b ON b.estate_id = e.id AND b.name = r.building
      WHERE r.job_id = $1 AND r.difference = 'NEW'
      ORDER BY r.row_no
      """;

  private static final String EVENTS =
      """
      INSERT INTO stock_unit_event (stock_unit_id, kind, at, actor, import_job_id, changes)
      SELECT u.id, CASE r.difference WHEN 'NEW' THEN 'ENTERED' ELSE 'CHANGED' END, $2, $3, r.job_id,
             r.changes
      FROM stock_import_row r JOIN stock_unit u ON u.code = r.code
      WHERE r.job_id = $1 AND r.difference IN ('NEW', 'CHANGED')
      ORDER BY r.row_no
      """;

  MergeStock() {}

  /** Keeps every other save, and every change of the units at hand, waiting until the commit. */
  Uni<Void> hold(SqlConnection connection, long job) {
    return connection
        .query(ONE_AT_A_TIME)
        .execute()
        .chain(() -> run(connection, HOLD, Tuple.of(job)));
  }

  /** Expects what {@link StagedRows#compare} found while the units were held. */
  Uni<Void> merge(SqlConnection connection, Actor actor, long job, Instant now) {
    Tuple ofJob = Tuple.of(job);
    Tuple event = Tuple.of(job, now.atOffset(ZoneOffset.UTC), actor.id());
    return run(connection, DEVELOPERS, ofJob)
        .chain(() -> run(connection, ESTATES, ofJob))
        .chain(() -> run(connection, BUILDINGS, ofJob))
        .chain(() -> run(connection, CHANGED_UNITS, ofJob))
        .chain(() -> run(connection, NEW_UNITS, ofJob))
        .chain(() -> run(connection, EVENTS, event));
  }

  private static Uni<Void> run(SqlConnection connection, String sql, Tuple values) {
    return connection.preparedQuery(sql).execute(values).replaceWithVoid();
  }
}
