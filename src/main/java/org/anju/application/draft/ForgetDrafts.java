package org.anju.application.draft;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;

/**
 * What was typed and never submitted is removed when it can no longer be: personal data is not kept
 * without a purpose. A week is left to copy it into another offering.
 */
@ApplicationScoped
public class ForgetDrafts {

  static final Duration KEPT_AFTER_CLOSING = Duration.ofDays(7);

  /** $1 the closing time up to which drafts go, $2 now, $3 policy version. */
  private static final String FORGET =
      """
      WITH forgotten AS (
        DELETE FROM application_draft d USING offering o
        WHERE o.id = d.offering_id AND o.applications_close_at <= $1
        RETURNING d.id
      )
      INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id, policy_version)
      SELECT $2, 'system', 'system', 'draft.forget', 'draft', id::text, $3 FROM forgotten
      """;

  private final Pool pool;
  private final BusinessClock clock;
  private final Policies policies;

  ForgetDrafts(Pool pool, BusinessClock clock, Policies policies) {
    this.pool = pool;
    this.clock = clock;
    this.policies = policies;
  }

  @Scheduled(
      identity = "forgotten-drafts",
      every = "{anju.application.tick:10s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> forget() {
    Instant now = clock.now();
    Instant closed = now.minus(KEPT_AFTER_CLOSING);
    return pool.preparedQuery(FORGET)
        .execute(
            Tuple.of(
                closed.atOffset(ZoneOffset.UTC),
                now.atOffset(ZoneOffset.UTC),
                policies.inForce(clock.today()).version()))
        .replaceWithVoid();
  }
}
