package org.anju.selection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * A family declines to choose in its turn and gives up the right (article 21, 2). The next slot
 * then opens early when all are done.
 */
@ApplicationScoped
public class GiveUpTurn {

  /** $1 offering, $2 subject, $3 now, $4 role. */
  private static final String GIVE_UP =
      """
      WITH family AS (
        SELECT a.id, a.policy_version, e.state AS session
        FROM application a
        JOIN selection_turn t ON t.offering_id = a.offering_id AND t.application_id = a.id
        JOIN selection_session e ON e.offering_id = a.offering_id
        WHERE a.offering_id = $1 AND a.applicant = $2 AND a.status = 'QUALIFIED'
        ORDER BY t.state = 'OPEN' DESC, t.rank
        LIMIT 1
      ),
      given_up AS (
        UPDATE selection_turn t SET state = 'FORFEITED'
        FROM family f
        WHERE t.offering_id = $1 AND t.application_id = f.id
          AND f.session = 'OPEN' AND t.state = 'OPEN' AND t.closes_at > $3
        RETURNING t.application_id, f.policy_version
      ),
      noted AS (
        INSERT INTO application_event (application_id, kind, at)
        SELECT application_id, 'FORFEITED', $3 FROM given_up
      ),
      leaf AS (
        INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id, policy_version)
        SELECT $3, $2, $4, 'selection.give-up', 'application', application_id::text, policy_version
        FROM given_up
      )
      SELECT CASE
               WHEN NOT EXISTS (SELECT FROM family) THEN 'NO_TURN'
               WHEN EXISTS (SELECT FROM given_up) THEN 'GIVEN_UP'
               WHEN EXISTS (SELECT FROM family WHERE session <> 'OPEN') THEN 'SELECTION_CLOSED'
               ELSE 'NOT_YOUR_TURN'
             END AS outcome
      """;

  private final Pool pool;
  private final BusinessClock clock;

  GiveUpTurn(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  public Uni<Void> giveUp(Actor applicant, long offeringId) {
    Tuple values =
        Tuple.of(offeringId, applicant.id(), Rows.parameter(clock.now()), applicant.role());
    return pool.preparedQuery(GIVE_UP)
        .execute(values)
        .map(rows -> rows.iterator().next().getString("outcome"))
        .invoke(GiveUpTurn::refuseUnlessGivenUp)
        .replaceWithVoid();
  }

  private static void refuseUnlessGivenUp(String outcome) {
    if (!"GIVEN_UP".equals(outcome)) {
      throw RefusedException.of(SelectionRefusal.valueOf(outcome));
    }
  }
}
