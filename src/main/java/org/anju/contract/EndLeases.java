package org.anju.contract;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import org.anju.platform.time.BusinessClock;

/**
 * Leases whose last day is over end: the family does not count as having a home any more, and the
 * home can be offered again. It can do so in the new offering alone: in the one that let it, the
 * family's right to choose was used. The family is told.
 */
@ApplicationScoped
public class EndLeases {

  /** $1 now, $2 today. Replicas skip the rows that another one is working on. */
  private static final String END =
      """
      WITH due AS (
        SELECT g.selection_id, coalesce(x.last_day, lease_term_end(e.selection_id)) AS last_day
        FROM agreement g
        JOIN lease e ON e.selection_id = g.selection_id
        LEFT JOIN lease_end x ON x.selection_id = g.selection_id
        WHERE g.state = 'SIGNED' AND (e.ends_on < $2 OR x.last_day < $2)
          AND coalesce(x.last_day, lease_term_end(e.selection_id)) < $2
        FOR NO KEY UPDATE OF g SKIP LOCKED
      ),
      ended AS (
        UPDATE agreement g SET state = 'ENDED', version = version + 1
        FROM due
        WHERE g.selection_id = due.selection_id
        RETURNING g.selection_id
      ),
      released AS (
        UPDATE selection s SET live = false
        FROM ended
        WHERE s.id = ended.selection_id
        RETURNING s.id, s.offering_id, s.phase, s.unit_id, s.application_id
      ),
      turns AS (
        UPDATE selection_turn t SET state = 'FORFEITED'
        FROM released r
        WHERE t.offering_id = r.offering_id AND t.phase = r.phase AND t.application_id = r.application_id
      ),
      freed AS (
        UPDATE unit u SET state = 'AVAILABLE'
        FROM released r
        WHERE u.id = r.unit_id AND u.state = 'SOLD'
      ),
      told AS (
        INSERT INTO notice (application_id, offering_id, kind, at, day)
        SELECT r.application_id, r.offering_id, 'LEASE_ENDED', $1, due.last_day
        FROM released r JOIN due ON due.selection_id = r.id
      )
      INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id, after_digest, policy_version)
      SELECT $1, 'system', 'system', 'agreement.end-lease', 'selection', r.id::text,
             encode(sha256(convert_to('ENDED', 'UTF8')), 'hex'), a.policy_version
      FROM released r JOIN application a ON a.id = r.application_id
      """;

  private final Pool pool;
  private final BusinessClock clock;

  EndLeases(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  @Scheduled(
      identity = "ended-leases",
      every = "{anju.selection.tick:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> end() {
    return pool.preparedQuery(END)
        .execute(Tuple.of(clock.now().atOffset(ZoneOffset.UTC), clock.today()))
        .replaceWithVoid();
  }
}
