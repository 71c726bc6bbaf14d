package org.anju.selection.leftover;

import static org.anju.selection.leftover.RoomSql.instant;
import static org.anju.selection.leftover.RoomSql.instantOrNull;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.anju.platform.error.RefusedException;
import org.anju.platform.time.BusinessClock;
import org.anju.selection.Chooser;
import org.anju.selection.SessionState;
import org.anju.selection.TurnState;
import org.anju.selection.leftover.MyPlace.RoomStanding;
import org.anju.selection.leftover.WaitEstimate.Pace;
import org.jetbrains.annotations.Nullable;

/**
 * Shows a waiting room to everybody, and a family its own place in it. Thousands ask every few
 * seconds, so everything is read by keys.
 */
@ApplicationScoped
public class ShowQueue {

  /** Over how many families the pace is measured. */
  private static final int PACED = 20;

  private static final String QUEUE =
      """
      SELECT p.*, o.name, m.opened_at, coalesce(m.shuffled, 0) AS shuffled,
             coalesce(m.called_to, 0) AS called_to,
             CASE WHEN m.opened_at IS NULL
               THEN (SELECT count(*)::int FROM leftover_entry y
                     WHERE y.offering_id = p.offering_id AND y.phase = p.phase)
               ELSE m.last_place
             END AS families,
             (SELECT count(*)::int FROM unit u
              WHERE u.offering_id = p.offering_id AND u.state = 'AVAILABLE') AS units_free,
             coalesce(m.draw_number, (SELECT d.number FROM live_draw d
                                      JOIN draw_result r ON r.draw_number = d.number
                                      WHERE d.offering_id = p.offering_id)) AS draw_number
      FROM (
      """
          + RoomSql.PHASE
          + """
          ) p
          JOIN offering o ON o.id = p.offering_id AND o.stage <> 'DRAFT'
          LEFT JOIN leftover_room m ON m.offering_id = p.offering_id AND m.phase = p.phase
          """;

  /** $1 to $4 as {@link Chooser}, $5 seen before that is written anew, $6 families of the pace. */
  private static final String PLACE =
      """
      WITH p AS (
      """
          + RoomSql.PHASE
          + """
          ),
          f AS (
            SELECT a.id, a.receipt, a.status
            FROM application a
            JOIN offering o ON o.id = a.offering_id
            WHERE a.offering_id = $1 AND %1$s
            ORDER BY a.status = 'QUALIFIED' DESC, a.id DESC
            LIMIT 1
          ),
          seen AS (
            UPDATE leftover_entry y SET seen_at = $4
            FROM p, f
            WHERE y.offering_id = $1 AND y.phase = p.phase AND y.application_id = f.id
              AND y.seen_at < $5
          )
          SELECT f.receipt, coalesce(y.joined_at, l.joined_at) AS joined_at, l.place, t.state AS turn,
                 m.called_to, since.rank AS paced_from, since.opens_at AS paced_since,
          """
          + RoomSql.STANDING
          + """
                 AS standing
          FROM p CROSS JOIN f
          LEFT JOIN leftover_room m ON m.offering_id = $1 AND m.phase = p.phase
          LEFT JOIN leftover_entry y
            ON y.offering_id = $1 AND y.phase = p.phase AND y.application_id = f.id
          LEFT JOIN leftover_place l
            ON l.offering_id = $1 AND l.phase = p.phase AND l.application_id = f.id
          LEFT JOIN selection_turn t
            ON t.offering_id = $1 AND t.phase = p.phase AND t.application_id = f.id
          LEFT JOIN selection_turn since
            ON since.offering_id = $1 AND since.phase = p.phase
            AND since.rank = greatest(m.called_to - $6, p.families_per_slot)
          """;

  private static final Map<Chooser.Kind, String> PLACES = Chooser.Kind.statements(PLACE);

  private static final Duration SEEN_ANEW = Duration.ofMinutes(1);

  private final Pool pool;
  private final BusinessClock clock;

  ShowQueue(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  /** The room that is open or opens next; when all are over, the last. */
  public Uni<Queue> of(long offeringId) {
    return pool.preparedQuery(QUEUE)
        .execute(Tuple.of(offeringId))
        .map(
            rows -> {
              if (rows.rowCount() == 0) {
                throw RefusedException.of(LeftoverRefusal.NO_ROOM);
              }
              return queue(rows.iterator().next(), clock.now());
            });
  }

  /** The family's own place; that it asked shows that it is there. */
  public Uni<MyPlace> place(Chooser chooser, long offeringId) {
    return of(offeringId)
        .chain(
            queue ->
                pool.preparedQuery(PLACES.get(chooser.kind()))
                    .execute(values(chooser, queue))
                    .map(rows -> placeOrRefused(rows, queue)));
  }

  private static Tuple values(Chooser chooser, Queue queue) {
    return chooser
        .parameters(queue.offeringId(), queue.serverTime())
        .addOffsetDateTime(queue.serverTime().minus(SEEN_ANEW).atOffset(ZoneOffset.UTC))
        .addInteger(PACED);
  }

  private static MyPlace placeOrRefused(RowSet<Row> rows, Queue queue) {
    if (rows.rowCount() == 0) {
      throw RefusedException.of(LeftoverRefusal.NOT_DRAWN);
    }
    return place(rows.iterator().next(), queue);
  }

  private static Queue queue(Row row, Instant now) {
    long offeringId = row.getLong("offering_id");
    int phase = row.getInteger("phase");
    Instant checkInAt = instant(row, "check_in_at");
    Instant openedAt = instantOrNull(row, "opened_at");
    return new Queue(
        offeringId,
        row.getString("name"),
        phase,
        RoomState.of(SessionState.valueOf(row.getString("session")), checkInAt, now),
        checkInAt,
        instant(row, "starts_at"),
        openedAt,
        instant(row, "closes_at"),
        row.getInteger("families"),
        row.getInteger("shuffled"),
        row.getInteger("called_to"),
        row.getInteger("units_free"),
        row.getInteger("families_per_slot"),
        row.getInteger("seconds_per_turn"),
        row.getInteger("absent_seconds"),
        row.getInteger("draw_number"),
        openedAt == null ? null : QueueFile.address(offeringId, phase),
        AskAgain.watching(row.getInteger("families")),
        now);
  }

  private static MyPlace place(Row row, Queue queue) {
    Integer place = row.getInteger("place");
    Instant joinedAt = instantOrNull(row, "joined_at");
    TurnState turn =
        row.getString("turn") == null ? null : TurnState.valueOf(row.getString("turn"));
    Integer ahead =
        place == null || turn != TurnState.WAITING ? null : place - row.getInteger("called_to") - 1;
    WaitEstimate wait =
        ahead == null || queue.state() != RoomState.OPEN ? null : estimate(row, queue, ahead);
    return new MyPlace(
        row.getString("receipt"),
        standing(row.getString("standing"), joinedAt, place, queue),
        joinedAt,
        place,
        ahead,
        wait == null ? null : wait.likely(),
        wait == null ? null : wait.latest(),
        turn,
        ahead == null ? AskAgain.inTheRoom(queue.families()) : AskAgain.inTheQueue(ahead),
        queue);
  }

  /** Who came in but had lost the right by the opening is not in the queue. */
  private static RoomStanding standing(
      String right, @Nullable Instant joinedAt, @Nullable Integer place, Queue queue) {
    RoomStanding standing = RoomStanding.valueOf(right);
    boolean in = place != null || joinedAt != null && queue.openedAt() == null;
    return standing == RoomStanding.MAY_JOIN && in ? RoomStanding.JOINED : standing;
  }

  private static WaitEstimate estimate(Row row, Queue queue, int ahead) {
    return WaitEstimate.of(
        ahead,
        queue.familiesPerSlot(),
        Duration.ofSeconds(queue.secondsPerTurn()),
        pace(row),
        queue.serverTime());
  }

  private static @Nullable Pace pace(Row row) {
    Instant since = instantOrNull(row, "paced_since");
    int families = since == null ? 0 : row.getInteger("called_to") - row.getInteger("paced_from");
    return families < 1 ? null : new Pace(families, since);
  }
}
