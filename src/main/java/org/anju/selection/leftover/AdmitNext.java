package org.anju.selection.leftover;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Lets the next families in, in the order of their places, as soon as others are done: no more at a
 * time than the plan says, and no more than there are units, so that nobody is called for nothing.
 */
@ApplicationScoped
public class AdmitNext {

  /** Who had the room open within this time is there when called. */
  static final Duration SEEN = Duration.ofMinutes(3);

  /** $1 offering, $2 phase, $3 now, $4 policy version, $5 seen since. */
  private static final String ADMIT =
      """
      WITH going AS (
        SELECT p.seconds_per_turn, p.absent_seconds, e.closes_at,
               least(p.families_per_slot,
                     (SELECT count(*) FROM unit u
                      WHERE u.offering_id = $1 AND u.state = 'AVAILABLE'))
               - (SELECT count(*) FROM selection_turn t
                  WHERE t.offering_id = $1 AND t.phase = $2 AND t.state = 'OPEN') AS room
        FROM selection_session e
        JOIN selection_phase p ON p.offering_id = e.offering_id AND p.phase = e.phase
        WHERE e.offering_id = $1 AND e.phase = $2 AND e.state = 'OPEN'
          AND (e.closes_at IS NULL OR e.closes_at > $3)
      ),
      next AS (
        SELECT t.application_id, t.rank, t.slot,
               t.present_at IS NOT NULL OR y.seen_at > $5 AS present
        FROM selection_turn t
        JOIN application a ON a.id = t.application_id AND a.status = 'QUALIFIED'
        JOIN leftover_entry y ON y.offering_id = t.offering_id AND y.phase = t.phase
                             AND y.application_id = t.application_id
        WHERE t.offering_id = $1 AND t.phase = $2 AND t.state = 'WAITING'
        ORDER BY t.rank
        LIMIT (SELECT greatest(room, 0) FROM going)
      ),
      admitted AS (
        UPDATE selection_turn t
        SET state = 'OPEN',
            opens_at = $3,
            closes_at = least(g.closes_at, $3::timestamptz + make_interval(
              secs => CASE WHEN n.present THEN g.seconds_per_turn ELSE g.absent_seconds END)),
            present_at = CASE WHEN n.present THEN coalesce(t.present_at, $3) END
        FROM next n CROSS JOIN going g
        WHERE t.offering_id = $1 AND t.phase = $2 AND t.application_id = n.application_id
        RETURNING t.application_id, t.rank, t.slot
      ),
      left_behind AS (
        UPDATE selection_turn t SET state = 'NOT_CALLED'
        FROM application a
        WHERE t.offering_id = $1 AND t.phase = $2 AND t.state = 'WAITING'
          AND a.id = t.application_id AND a.status <> 'QUALIFIED'
          AND t.rank < (SELECT max(rank) FROM next)
      ),
      reached AS (
        UPDATE leftover_room SET called_to = n.rank
        FROM (SELECT max(rank) AS rank FROM next) n
        WHERE offering_id = $1 AND phase = $2 AND n.rank IS NOT NULL
      ),
      called AS (
        UPDATE selection_session SET current_slot = greatest(current_slot, n.slot)
        FROM (SELECT max(slot) AS slot FROM next) n
        WHERE offering_id = $1 AND phase = $2 AND n.slot IS NOT NULL
      ),
      told AS (
        INSERT INTO notice (application_id, offering_id, kind, at)
        SELECT application_id, $1, 'TURN_CALLED', $3 FROM admitted
      )
      INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id,
                              after_digest, policy_version)
      SELECT $3, 'system', 'system', 'selection.admit', 'offering', $1::text,
             encode(sha256(convert_to(concat_ws(' ', $2,
               string_agg(application_id || ':' || rank, ' ' ORDER BY rank)), 'UTF8')), 'hex'), $4
      FROM admitted
      HAVING count(*) > 0
      """;

  /** In the transaction of a tick; does nothing while the phase is not open, or paused. */
  public Uni<Void> admit(
      SqlConnection connection, long offeringId, int phase, Instant now, String policyVersion) {
    return connection
        .preparedQuery(ADMIT)
        .execute(
            Tuple.of(
                offeringId,
                phase,
                now.atOffset(ZoneOffset.UTC),
                policyVersion,
                now.minus(SEEN).atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }
}
