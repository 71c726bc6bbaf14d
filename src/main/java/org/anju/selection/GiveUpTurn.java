package org.anju.selection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.anju.platform.time.BusinessClock;

/**
 * A family declines to choose in its turn and gives up the right (article 21, 2). The next slot
 * then opens early when all are done.
 */
@ApplicationScoped
public class GiveUpTurn {

  /** $1 to $4 as {@link Chooser}; $5 actor, $6 role. */
  private static final String GIVE_UP =
      """
      WITH family AS (
        SELECT a.id, a.policy_version, t.phase, e.state AS session
        FROM application a
        JOIN offering o ON o.id = a.offering_id
        JOIN selection_turn t ON t.offering_id = o.id AND t.application_id = a.id
        JOIN selection_session e ON e.offering_id = o.id AND e.phase = t.phase
        WHERE a.offering_id = $1 AND a.status = 'QUALIFIED' AND %1$s
        ORDER BY t.state = 'OPEN' DESC, t.phase DESC, t.rank
        LIMIT 1
      ),
      given_up AS (
        UPDATE selection_turn t
        SET state = 'FORFEITED', reason = 'REFUSED', present_at = coalesce(t.present_at, $4)
        FROM family f
        WHERE t.offering_id = $1 AND t.phase = f.phase AND t.application_id = f.id
          AND f.session = 'OPEN' AND t.state = 'OPEN' AND t.closes_at > $4
        RETURNING t.application_id, f.policy_version
      ),
      let_go AS (
        UPDATE unit u SET held_for = NULL, held_until = NULL
        FROM given_up g
        WHERE u.held_for = g.application_id
      ),
      noted AS (
        INSERT INTO application_event (application_id, kind, at)
        SELECT application_id, 'FORFEITED', $4 FROM given_up
      ),
      leaf AS (
        INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id, policy_version)
        SELECT $4, $5, $6, 'selection.give-up', 'application', application_id::text, policy_version
        FROM given_up
      )
      SELECT CASE
               %2$s
               WHEN NOT EXISTS (SELECT FROM family) THEN 'NO_TURN'
               WHEN EXISTS (SELECT FROM given_up) THEN 'GIVEN_UP'
               WHEN EXISTS (SELECT FROM family WHERE session = 'PAUSED') THEN 'SELECTION_PAUSED'
               WHEN EXISTS (SELECT FROM family WHERE session <> 'OPEN') THEN 'SELECTION_CLOSED'
               ELSE 'NOT_YOUR_TURN'
             END AS outcome
      """;

  private static final Map<Chooser.Kind, String> STATEMENTS = Chooser.Kind.statements(GIVE_UP);

  private final Pool pool;
  private final BusinessClock clock;

  GiveUpTurn(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  public Uni<Void> giveUp(Chooser chooser, long offeringId) {
    Tuple values =
        chooser
            .parameters(offeringId, clock.now())
            .addString(chooser.actor().id())
            .addString(chooser.actor().role());
    return pool.preparedQuery(STATEMENTS.get(chooser.kind()))
        .execute(values)
        .map(rows -> rows.iterator().next().getString("outcome"))
        .invoke(GiveUpTurn::refuseUnlessGivenUp)
        .replaceWithVoid();
  }

  private static void refuseUnlessGivenUp(String outcome) {
    if (!"GIVEN_UP".equals(outcome)) {
      throw SelectionRefusal.named(outcome);
    }
  }
}
