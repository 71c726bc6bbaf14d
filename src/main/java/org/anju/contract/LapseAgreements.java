package org.anju.contract;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import org.anju.platform.time.BusinessClock;

/**
 * Agreements that were not signed in time count as given up (article 21, 3): the unit can be chosen
 * again, by the families still to come or by the next tier.
 */
@ApplicationScoped
public class LapseAgreements {

  /** $1 now. Replicas skip the rows that another one is working on. */
  private static final String LAPSE =
      """
      WITH due AS (
        SELECT selection_id FROM agreement
        WHERE state = 'TO_SIGN' AND sign_by < $1
        FOR UPDATE SKIP LOCKED
      ),
      lapsed AS (
        UPDATE agreement g SET state = 'LAPSED', version = version + 1
        FROM due
        WHERE g.selection_id = due.selection_id
        RETURNING g.selection_id
      ),
      released AS (
        UPDATE selection s SET live = false
        FROM lapsed
        WHERE s.id = lapsed.selection_id
        RETURNING s.id, s.offering_id, s.unit_id, s.application_id
      ),
      turns AS (
        UPDATE selection_turn t SET state = 'FORFEITED'
        FROM released r
        WHERE t.offering_id = r.offering_id AND t.application_id = r.application_id
      ),
      freed AS (
        UPDATE unit u SET state = 'AVAILABLE'
        FROM released r
        WHERE u.id = r.unit_id AND u.state = 'CHOSEN'
      ),
      noted AS (
        INSERT INTO application_event (application_id, kind, at)
        SELECT application_id, 'FORFEITED', $1 FROM released
      )
      INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id,
                              after_digest, policy_version)
      SELECT $1, 'system', 'system', 'agreement.lapse', 'selection', r.id::text,
             encode(sha256(convert_to('LAPSED', 'UTF8')), 'hex'), a.policy_version
      FROM released r JOIN application a ON a.id = r.application_id
      """;

  private final Pool pool;
  private final BusinessClock clock;

  LapseAgreements(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  public Uni<Void> lapse() {
    return pool.preparedQuery(LAPSE)
        .execute(Tuple.of(clock.now().atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }
}
