package org.anju.selection.leftover;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.anju.offering.OfferingRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.time.BusinessClock;
import org.anju.selection.Chooser;

/**
 * A family comes into the waiting room. Until the opening thousands can come at once and nobody has
 * a place; afterwards each gets the next one, one family after the other. Coming again changes
 * nothing. A family that comes while the room is being opened waits for that and then stands behind
 * those who were shuffled.
 */
@ApplicationScoped
public class JoinRoom {

  private static final String UNIQUE_VIOLATION = "23505";

  private static final String MAKE =
      """
      INSERT INTO leftover_room (offering_id, phase)
      SELECT p.offering_id, p.phase FROM selection_phase p
      WHERE p.offering_id = $1 AND p.mode = 'LEFTOVERS'
        AND NOT EXISTS (SELECT FROM leftover_room m
                        WHERE m.offering_id = p.offering_id AND m.phase = p.phase)
      ON CONFLICT DO NOTHING
      """;

  private static final String FAMILY =
      """
      WITH p AS (
      """
          + RoomSql.PHASE
          + """
          ),
          family AS (
            SELECT a.id, a.receipt, a.status, a.policy_version
            FROM application a
            JOIN offering o ON o.id = a.offering_id
            WHERE a.offering_id = $1 AND %1$s
            ORDER BY a.status = 'QUALIFIED' DESC, a.id DESC
            LIMIT 1
          ),
          able AS (
            SELECT f.id, f.receipt, f.policy_version, p.phase, p.families_per_slot, p.session,
                   CASE
                     WHEN p.check_in_at > $4 THEN 'TOO_EARLY'
                     WHEN p.session = 'CLOSED' OR p.session = 'OPEN' AND p.closes_at <= $4 THEN 'ROOM_CLOSED'
                     ELSE
          """
          + RoomSql.STANDING
          + """
                   END AS standing
            FROM family f CROSS JOIN p
          ),
          """;

  /** Of those who come in before the opening. */
  private static final String ENTER =
      """
      room AS (
        SELECT m.phase FROM leftover_room m JOIN able b ON b.phase = m.phase
        WHERE m.offering_id = $1 AND m.opened_at IS NULL AND b.standing = 'MAY_JOIN'
        FOR SHARE OF m
      ),
      entered AS (
        INSERT INTO leftover_entry (offering_id, phase, application_id, joined_at, seen_at)
        SELECT $1, room.phase, b.id, $4, $4 FROM room CROSS JOIN able b
        ON CONFLICT DO NOTHING
        RETURNING application_id
      ),
      """;

  /** Of those who come in after it: the room's row is theirs alone until they have their place. */
  private static final String LINE_UP =
      """
      room AS (
        UPDATE leftover_room m
        SET last_place = m.last_place + 1, last_joined_at = greatest(m.last_joined_at, $4)
        FROM able b
        WHERE m.offering_id = $1 AND m.phase = b.phase AND b.standing = 'MAY_JOIN'
          AND m.opened_at IS NOT NULL AND m.closed_at IS NULL
          AND NOT EXISTS (SELECT FROM leftover_place y WHERE y.offering_id = $1
                            AND y.phase = b.phase AND y.application_id = b.id)
        RETURNING m.phase, m.last_place AS place, m.last_joined_at AS joined_at
      ),
      came AS (
        INSERT INTO leftover_entry (offering_id, phase, application_id, joined_at, seen_at)
        SELECT $1, room.phase, b.id, room.joined_at, $4 FROM room CROSS JOIN able b
        ON CONFLICT (offering_id, phase, application_id) DO UPDATE SET seen_at = excluded.seen_at
      ),
      entered AS (
        INSERT INTO leftover_place (offering_id, phase, place, application_id, receipt, joined_at)
        SELECT $1, room.phase, room.place, b.id, b.receipt, room.joined_at
        FROM room CROSS JOIN able b
        RETURNING application_id
      ),
      turn AS (
        INSERT INTO selection_turn (offering_id, phase, application_id, rank, slot, state)
        SELECT $1, room.phase, b.id, room.place, (room.place - 1) / b.families_per_slot + 1, 'WAITING'
        FROM room CROSS JOIN able b
      ),
      """;

  /** $5 actor, $6 role. */
  private static final String ANSWER =
      """
      leaf AS (
        INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id, policy_version)
        SELECT $4, $5, $6, 'selection.join-room', 'application', b.id::text, b.policy_version
        FROM entered CROSS JOIN able b
      )
      SELECT CASE
               %2$s
               WHEN NOT EXISTS (SELECT FROM p) THEN 'NO_ROOM'
               WHEN NOT EXISTS (SELECT FROM able) THEN 'NOT_DRAWN'
               WHEN EXISTS (SELECT FROM room) THEN 'JOINED'
               ELSE (SELECT CASE b.standing WHEN 'MAY_JOIN' THEN 'NOT_NOW' ELSE b.standing END
                     FROM able b)
             END AS outcome
      """;

  static final Map<Chooser.Kind, String> BEFORE = Chooser.Kind.statements(FAMILY + ENTER + ANSWER);
  private static final Map<Chooser.Kind, String> AFTER =
      Chooser.Kind.statements(FAMILY + LINE_UP + ANSWER);

  private final Pool pool;
  private final BusinessClock clock;
  private final ShowQueue showQueue;

  JoinRoom(Pool pool, BusinessClock clock, ShowQueue showQueue) {
    this.pool = pool;
    this.clock = clock;
    this.showQueue = showQueue;
  }

  /** The family's place, as soon as there are places. */
  public Uni<MyPlace> join(Chooser chooser, long offeringId) {
    return pool.preparedQuery(MAKE)
        .execute(Tuple.of(offeringId))
        .chain(() -> outcome(pool, BEFORE.get(chooser.kind()), chooser, offeringId))
        .chain(
            outcome ->
                "NOT_NOW".equals(outcome)
                    ? lineUp(chooser, offeringId)
                    : Uni.createFrom().item(outcome))
        .invoke(JoinRoom::refuseUnlessIn)
        .chain(() -> showQueue.place(chooser, offeringId));
  }

  /** The room is open. Who has a place keeps it, also one that another device has just got. */
  private Uni<String> lineUp(Chooser chooser, long offeringId) {
    return outcome(pool, AFTER.get(chooser.kind()), chooser, offeringId)
        .onFailure(JoinRoom::hasJustJoined)
        .recoverWithItem("JOINED")
        .chain(
            outcome ->
                "NOT_NOW".equals(outcome)
                    ? showQueue.place(chooser, offeringId).map(JoinRoom::placeOrClosed)
                    : Uni.createFrom().item(outcome));
  }

  private static String placeOrClosed(MyPlace place) {
    return place.place() == null ? LeftoverRefusal.ROOM_CLOSED.name() : "JOINED";
  }

  Uni<String> outcome(SqlClient client, String statement, Chooser chooser, long offeringId) {
    Tuple values =
        chooser
            .parameters(offeringId, clock.now())
            .addString(chooser.actor().id())
            .addString(chooser.actor().role());
    return client
        .preparedQuery(statement)
        .execute(values)
        .map(rows -> rows.iterator().next().getString("outcome"));
  }

  private static boolean hasJustJoined(Throwable failure) {
    return failure instanceof PgException refused && UNIQUE_VIOLATION.equals(refused.getSqlState());
  }

  private static void refuseUnlessIn(String outcome) {
    if ("NOT_YOURS".equals(outcome)) {
      throw RefusedException.of(OfferingRefusal.NOT_YOURS);
    }
    if (!"JOINED".equals(outcome)) {
      throw RefusedException.of(LeftoverRefusal.valueOf(outcome));
    }
  }
}
