package org.anju.contract.recheck;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.anju.contract.SigningDeadline;
import org.anju.notice.NoticeKind;
import org.anju.notice.Notices;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.WorkingDays;

/**
 * Lets families sign against whom nothing stands any more, and gives them back the working days
 * that they had to wait: nobody loses a flat because a registry or an officer took their time.
 */
@ApplicationScoped
class AllowSigning {

  private static final int AT_ONCE = 200;

  private static final String UNCHANGED =
      """
      SELECT g.selection_id, g.sign_by, e.waiting_since
      FROM agreement g JOIN signing_evidence e ON e.selection_id = g.selection_id
      WHERE g.state = 'TO_SIGN' AND g.rechecked_at IS NULL AND e.state IN ('SAME', 'NONE')
      ORDER BY g.selection_id LIMIT $1 FOR UPDATE OF g SKIP LOCKED
      """;

  private static final String ONE =
      """
      SELECT g.selection_id, g.sign_by, e.waiting_since
      FROM agreement g JOIN signing_evidence e ON e.selection_id = g.selection_id
      WHERE g.selection_id = $1 AND g.state = 'TO_SIGN' FOR UPDATE OF g
      """;

  private static final String ALLOW =
      "UPDATE agreement SET rechecked_at = $2, sign_by = $3, version = version + 1 WHERE selection_id = $1";

  private final WorkingDays calendar;
  private final BusinessClock clock;
  private final Notices notices;

  AllowSigning(WorkingDays calendar, BusinessClock clock, Notices notices) {
    this.calendar = calendar;
    this.clock = clock;
    this.notices = notices;
  }

  /** All of whom the registries say what they said before; answers how many. */
  Uni<Integer> unchanged(SqlConnection connection) {
    return connection
        .preparedQuery(UNCHANGED)
        .execute(Tuple.of(AT_ONCE))
        .call(rows -> allow(connection, rows))
        .map(RowSet::rowCount);
  }

  /** One of whom an officer says that what changed has no bearing; the family is told. */
  Uni<Void> afterCase(SqlConnection connection, OpenRecheck found) {
    return connection
        .preparedQuery(ONE)
        .execute(Tuple.of(found.selectionId()))
        .chain(rows -> allow(connection, rows))
        .chain(() -> notices.tellFamily(connection, found.receipt(), NoticeKind.RECHECK_CLEARED));
  }

  private Uni<Void> allow(SqlConnection connection, RowSet<Row> rows) {
    Instant now = clock.now();
    List<Tuple> allowed = new ArrayList<>();
    rows.forEach(row -> allowed.add(allowed(row, now)));
    return allowed.isEmpty()
        ? Uni.createFrom().voidItem()
        : connection.preparedQuery(ALLOW).executeBatch(allowed).replaceWithVoid();
  }

  private Tuple allowed(Row row, Instant now) {
    Instant signBy = instant(row, "sign_by");
    Instant putOff = SigningDeadline.putOff(calendar, signBy, instant(row, "waiting_since"), now);
    return Tuple.of(
        row.getLong("selection_id"), now.atOffset(ZoneOffset.UTC), putOff.atOffset(ZoneOffset.UTC));
  }

  private static Instant instant(Row row, String column) {
    return row.getOffsetDateTime(column).toInstant();
  }
}
