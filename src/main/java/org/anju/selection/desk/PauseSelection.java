package org.anju.selection.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.selection.SessionState;

/**
 * The supervisor of the district stops a selection, with a reason that everybody reads. Once this
 * has answered, nothing is sold any more: it waits for every choice that holds its turn, and takes
 * all open turns away from those that come later.
 */
@ApplicationScoped
public class PauseSelection {

  /**
   * $1 offering, $2 phase. A choice locks its turn while it is open; so this waits for each that
   * has begun, and whoever waits for this sees a turn that is not open.
   */
  static final String STOP_TURNS =
      """
      UPDATE selection_turn SET state = 'PAUSED' WHERE offering_id = $1 AND phase = $2 AND state = 'OPEN'
      """;

  /** $1 offering, $2 phase, $3 now, $4 reason, $5 actor, $6 role. */
  private static final String STOP =
      """
      WITH session AS (
        UPDATE selection_session SET state = 'PAUSED', paused_at = $3
        WHERE offering_id = $1 AND phase = $2 AND state = 'OPEN'
        RETURNING offering_id, phase
      ),
      pause AS (
        INSERT INTO selection_pause (offering_id, phase, reason, paused_by, paused_at)
        SELECT offering_id, phase, $4, $5, $3 FROM session
      ),
      told AS (
        INSERT INTO notice (application_id, offering_id, kind, at)
        SELECT t.application_id, t.offering_id, 'SELECTION_PAUSED', $3
        FROM selection_turn t JOIN session e ON e.offering_id = t.offering_id AND e.phase = t.phase
        WHERE t.state = 'PAUSED'
      )
      INSERT INTO selection_incident (offering_id, phase, kind, reported_by, role, at)
      SELECT offering_id, phase, 'PAUSED', $5, $6, $3 FROM session
      """;

  private final Pool pool;
  private final Halls halls;
  private final BusinessClock clock;
  private final AuditTrail audit;

  PauseSelection(Pool pool, Halls halls, BusinessClock clock, AuditTrail audit) {
    this.pool = pool;
    this.halls = halls;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param reason public; names nobody
   */
  public Uni<Void> pause(Actor supervisor, long offeringId, String reason) {
    return pause(supervisor, offeringId, reason, STOP_TURNS);
  }

  Uni<Void> pause(Actor supervisor, long offeringId, String reason, String stopTurns) {
    return pool.withTransaction(
        connection ->
            halls
                .held(connection, supervisor, offeringId)
                .invoke(PauseSelection::requireRunning)
                .call(hall -> stop(connection, hall, supervisor, reason.strip(), stopTurns))
                .call(hall -> note(connection, hall, supervisor, reason))
                .replaceWithVoid());
  }

  private static void requireRunning(Hall hall) {
    if (hall.state() == SessionState.PAUSED) {
      throw RefusedException.of(PauseRefusal.ALREADY_PAUSED);
    }
    if (hall.state() != SessionState.OPEN) {
      throw RefusedException.of(PauseRefusal.NOTHING_GOES_ON);
    }
  }

  /** The moment of the pause is taken when the last choice before it is done. */
  private Uni<Void> stop(
      SqlConnection connection, Hall hall, Actor actor, String reason, String stopTurns) {
    return connection
        .preparedQuery(stopTurns)
        .execute(Tuple.of(hall.offeringId(), hall.phase()))
        .chain(
            () ->
                connection
                    .preparedQuery(STOP)
                    .execute(
                        Tuple.of(
                            hall.offeringId(),
                            hall.phase(),
                            Rows.parameter(clock.now()),
                            reason,
                            actor.id(),
                            actor.role())))
        .replaceWithVoid();
  }

  private Uni<Void> note(SqlConnection connection, Hall hall, Actor actor, String reason) {
    return audit.record(
        connection,
        actor,
        Decision.of("selection.pause", "offering", hall.offeringId())
            .before(hall.state())
            .after(hall.phase() + " " + reason.strip())
            .under(hall.policyVersion()));
  }
}
