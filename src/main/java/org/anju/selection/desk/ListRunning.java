package org.anju.selection.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.offering.SelectionMode;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.anju.selection.SessionState;

/** Lists the selections of a supervisor's districts: those that go on first. */
@ApplicationScoped
public class ListRunning {

  private static final String FROM =
      """
      FROM offering o JOIN selection_now p ON p.offering_id = o.id
      WHERE o.district = ANY ($1) AND o.stage IN ('DRAWN', 'SELECTING')
      """;

  private static final String TOTAL = "SELECT count(*) AS total " + FROM;

  private static final String PAGE =
      """
      SELECT o.id, o.name, o.district, p.phase, p.mode, p.state, p.starts_at, p.paused_at,
             (SELECT count(*)::int FROM selection_turn t
              WHERE t.offering_id = o.id AND t.phase = p.phase AND t.state IN ('OPEN', 'PAUSED')) AS open,
             (SELECT count(*)::int FROM unit u WHERE u.offering_id = o.id AND u.state = 'AVAILABLE') AS available
      """
          + FROM
          + """
          ORDER BY p.state NOT IN ('OPEN', 'PAUSED'), p.starts_at, o.id LIMIT $2 OFFSET $3
          """;

  private final Pool pool;

  ListRunning(Pool pool) {
    this.pool = pool;
  }

  public Uni<Page<RunningSelection>> list(Actor supervisor, int page, int size) {
    String[] districts = supervisor.districts().toArray(String[]::new);
    return pool.preparedQuery(TOTAL)
        .execute(Tuple.tuple().addArrayOfString(districts))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(total -> page(districts, total, page, size));
  }

  private Uni<Page<RunningSelection>> page(String[] districts, long total, int page, int size) {
    Tuple window =
        Tuple.tuple().addArrayOfString(districts).addInteger(size).addLong((long) page * size);
    return pool.preparedQuery(PAGE)
        .execute(window)
        .map(rows -> Rows.list(rows, ListRunning::running))
        .map(items -> new Page<>(items, total, page, size));
  }

  private static RunningSelection running(Row row) {
    return new RunningSelection(
        row.getLong("id"),
        row.getString("name"),
        row.getString("district"),
        row.getInteger("phase"),
        SelectionMode.valueOf(row.getString("mode")),
        SessionState.valueOf(row.getString("state")),
        Rows.instant(row, "starts_at"),
        Rows.instantOrNull(row, "paused_at"),
        row.getInteger("open"),
        row.getInteger("available"));
  }
}
