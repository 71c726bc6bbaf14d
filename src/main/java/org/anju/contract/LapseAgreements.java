package org.anju.contract;

import io.quarkus.scheduler.Scheduled;
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

  /**
   * $1 now. Replicas skip the rows that another one is working on. While the registries are asked
   * again, or an officer looks at what changed, nobody gives up by the clock.
   */
  private static final String LAPSE =
      TakenBack.sql(
          """
          SELECT selection_id FROM agreement
          WHERE state = 'TO_SIGN' AND rechecked_at IS NOT NULL AND sign_by < $1
          FOR UPDATE SKIP LOCKED
          """,
          "FORFEITED",
          "agreement.lapse",
          "'system', 'system'",
          AgreementState.LAPSED);

  private final Pool pool;
  private final BusinessClock clock;

  LapseAgreements(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  @Scheduled(
      identity = "lapsed-agreements",
      every = "{anju.selection.tick:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> lapse() {
    return pool.preparedQuery(LAPSE)
        .execute(Tuple.of(clock.now().atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }
}
