package org.anju.selection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.anju.platform.time.BusinessClock;

/**
 * A family says that it is there 签到. Whoever has not by the time that the plan gives after the call
 * has not come (article 21, 1); whoever has gets the whole time of the turn. Doing it again changes
 * nothing.
 */
@ApplicationScoped
public class CheckIn {

  /** $1 to $4 as {@link Chooser}; $5 actor, $6 role. */
  private static final String CHECK_IN =
      """
      WITH family AS (
        SELECT a.id, a.policy_version, t.phase, t.state, t.closes_at, t.present_at, e.state AS session,
               p.starts_at - make_interval(mins => p.check_in_minutes) AS check_in_at, p.seconds_per_turn
        FROM application a
        JOIN offering o ON o.id = a.offering_id
        JOIN selection_turn t ON t.offering_id = o.id AND t.application_id = a.id
        JOIN selection_session e ON e.offering_id = o.id AND e.phase = t.phase
        JOIN selection_phase p ON p.offering_id = o.id AND p.phase = t.phase AND p.mode <> 'WISH_LISTS'
        WHERE a.offering_id = $1 AND a.status = 'QUALIFIED' AND %1$s
        ORDER BY t.state IN ('OPEN', 'PAUSED') DESC, e.state = 'CLOSED', t.phase
        LIMIT 1
      ),
      present AS (
        UPDATE selection_turn t
        SET present_at = $4,
            closes_at = CASE WHEN t.state = 'WAITING' THEN t.closes_at
                             ELSE t.opens_at + make_interval(secs => f.seconds_per_turn) END
        FROM family f
        WHERE t.offering_id = $1 AND t.phase = f.phase AND t.application_id = f.id AND t.present_at IS NULL
          AND f.check_in_at <= $4
          AND (t.state IN ('WAITING', 'PAUSED') OR t.state = 'OPEN' AND t.closes_at > $4)
        RETURNING t.application_id
      ),
      leaf AS (
        INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id, policy_version)
        SELECT $4, $5, $6, 'selection.check-in', 'application', f.id::text, f.policy_version
        FROM present JOIN family f ON f.id = present.application_id
      )
      SELECT CASE
               %2$s
               WHEN NOT EXISTS (SELECT FROM family) THEN 'NO_TURN'
               WHEN EXISTS (SELECT FROM present) THEN 'PRESENT'
               ELSE (SELECT CASE
                              WHEN session = 'CLOSED' THEN 'SELECTION_CLOSED'
                              WHEN check_in_at > $4 THEN 'CHECK_IN_EARLY'
                              WHEN present_at IS NOT NULL THEN 'PRESENT'
                              ELSE 'NOT_YOUR_TURN'
                            END FROM family)
             END AS outcome
      """;

  private static final Map<Chooser.Kind, String> STATEMENTS = Chooser.Kind.statements(CHECK_IN);

  private final Pool pool;
  private final BusinessClock clock;

  CheckIn(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  public Uni<Void> checkIn(Chooser chooser, long offeringId) {
    Tuple values =
        chooser
            .parameters(offeringId, clock.now())
            .addString(chooser.actor().id())
            .addString(chooser.actor().role());
    return pool.preparedQuery(STATEMENTS.get(chooser.kind()))
        .execute(values)
        .map(rows -> rows.iterator().next().getString("outcome"))
        .invoke(CheckIn::refuseUnlessPresent)
        .replaceWithVoid();
  }

  private static void refuseUnlessPresent(String outcome) {
    if (!"PRESENT".equals(outcome)) {
      throw SelectionRefusal.named(outcome);
    }
  }
}
