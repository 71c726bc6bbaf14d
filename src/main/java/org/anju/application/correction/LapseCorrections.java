package org.anju.application.correction;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import org.anju.platform.time.BusinessClock;

/**
 * An application that was not corrected in time goes back to its check as it is, so that no family
 * holds up the notice of all others; the officer decides by what is there.
 */
@ApplicationScoped
public class LapseCorrections {

  /** $1 now. Replicas skip the rows that another one is working on. */
  private static final String LAPSE =
      """
      WITH due AS (
        SELECT r.id, r.application_id, r.returned_from
        FROM application_return r JOIN application a ON a.id = r.application_id
        WHERE r.state = 'OPEN' AND r.due_at < $1
        FOR UPDATE SKIP LOCKED
      ),
      closed AS (
        UPDATE application_return r SET state = 'OVERDUE', closed_at = $1
        FROM due WHERE r.id = due.id
      ),
      resumed AS (
        UPDATE application a SET status = due.returned_from, waiting_since = $1, version = version + 1
        FROM due WHERE a.id = due.application_id
        RETURNING a.id, a.receipt, a.status, a.policy_version
      ),
      noted AS (
        INSERT INTO application_event (application_id, kind, at)
        SELECT id, 'CORRECTION_OVERDUE', $1 FROM resumed
      )
      INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id, after_digest, policy_version)
      SELECT $1, 'system', 'system', 'application.correction-overdue', 'application', receipt,
             encode(sha256(convert_to(status, 'UTF8')), 'hex'), policy_version
      FROM resumed
      """;

  private final Pool pool;
  private final BusinessClock clock;

  LapseCorrections(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  @Scheduled(
      identity = "lapsed-corrections",
      every = "{anju.application.tick:10s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> lapse() {
    return pool.preparedQuery(LAPSE)
        .execute(Tuple.of(clock.now().atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }
}
