package org.anju.selection.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.selection.SessionState;

/**
 * The supervisor lets a paused selection go on: every clock of it runs on with what was left when
 * it was paused.
 */
@ApplicationScoped
public class ResumeSelection {

  /**
   * $1 offering, $2 phase, $3 now, $4 paused at, $5 actor, $6 role. A family that lost its right
   * meanwhile does not get its turn back.
   */
  private static final String RESUME =
      """
      WITH session AS (
        UPDATE selection_session
        SET state = 'OPEN', paused_at = NULL, closes_at = closes_at + ($3::timestamptz - $4::timestamptz)
        WHERE offering_id = $1 AND phase = $2 AND state = 'PAUSED'
        RETURNING offering_id, phase
      ),
      turns AS (
        UPDATE selection_turn t
        SET state = CASE a.status WHEN 'QUALIFIED' THEN 'OPEN' ELSE 'NOT_CALLED' END,
            opens_at = opens_at + ($3::timestamptz - $4::timestamptz),
            closes_at = closes_at + ($3::timestamptz - $4::timestamptz)
        FROM session e, application a
        WHERE t.offering_id = e.offering_id AND t.phase = e.phase AND t.state = 'PAUSED'
          AND a.id = t.application_id
        RETURNING t.application_id, t.offering_id, t.state
      ),
      holds AS (
        UPDATE unit u SET held_until = held_until + ($3::timestamptz - $4::timestamptz)
        FROM session e
        WHERE u.offering_id = e.offering_id AND u.held_until > $4
      ),
      pause AS (
        UPDATE selection_pause p SET resumed_at = $3, resumed_by = $5
        FROM session e
        WHERE p.offering_id = e.offering_id AND p.resumed_at IS NULL
      ),
      told AS (
        INSERT INTO notice (application_id, offering_id, kind, at)
        SELECT application_id, offering_id, 'SELECTION_RESUMED', $3 FROM turns WHERE state = 'OPEN'
      )
      INSERT INTO selection_incident (offering_id, phase, kind, reported_by, role, at)
      SELECT offering_id, phase, 'RESUMED', $5, $6, $3 FROM session
      """;

  private final Pool pool;
  private final Halls halls;
  private final BusinessClock clock;
  private final AuditTrail audit;

  ResumeSelection(Pool pool, Halls halls, BusinessClock clock, AuditTrail audit) {
    this.pool = pool;
    this.halls = halls;
    this.clock = clock;
    this.audit = audit;
  }

  public Uni<Void> resume(Actor supervisor, long offeringId) {
    return pool.withTransaction(
        connection ->
            halls
                .held(connection, supervisor, offeringId)
                .invoke(ResumeSelection::requirePaused)
                .call(hall -> goOn(connection, hall, supervisor))
                .call(hall -> note(connection, hall, supervisor))
                .replaceWithVoid());
  }

  private static void requirePaused(Hall hall) {
    if (hall.state() != SessionState.PAUSED) {
      throw RefusedException.of(PauseRefusal.NOT_PAUSED);
    }
  }

  private Uni<Void> goOn(SqlConnection connection, Hall hall, Actor actor) {
    Instant now = clock.now();
    Tuple values =
        Tuple.of(
            hall.offeringId(),
            hall.phase(),
            Rows.parameter(now),
            Rows.parameter(hall.pausedAt()),
            actor.id(),
            actor.role());
    return connection.preparedQuery(RESUME).execute(values).replaceWithVoid();
  }

  private Uni<Void> note(SqlConnection connection, Hall hall, Actor actor) {
    return audit.record(
        connection,
        actor,
        Decision.of("selection.resume", "offering", hall.offeringId())
            .before(hall.state())
            .after(hall.phase())
            .under(hall.policyVersion()));
  }
}
