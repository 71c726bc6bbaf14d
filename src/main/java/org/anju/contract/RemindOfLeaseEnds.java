package org.anju.contract;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.anju.platform.time.BusinessClock;

/**
 * Reminds each family once that its lease ends by its terms, in time to ask for another term or to
 * apply again. Whose lease ends early was told so when that was recorded.
 */
@ApplicationScoped
public class RemindOfLeaseEnds {

  /**
   * How many days before the last one. No text gives a number, and nothing follows from it: it is a
   * courtesy, so it stands here and not in the policy. A month is the notice that families expect
   * of a lease, and the renewal's paper has to be signed by the last day.
   */
  static final int DAYS_BEFORE = 30;

  /** $1 now, $2 today, $3 the last day that is near. */
  private static final String REMIND =
      """
      INSERT INTO notice (application_id, offering_id, kind, at, day)
      SELECT s.application_id, s.offering_id, 'LEASE_ENDS_SOON', $1, term.ends_on
      FROM agreement g
      JOIN lease e ON e.selection_id = g.selection_id
      JOIN selection s ON s.id = g.selection_id
      CROSS JOIN LATERAL (SELECT lease_term_end(e.selection_id) AS ends_on) term
      WHERE g.state = 'SIGNED' AND e.ends_on <= $3 AND term.ends_on BETWEEN $2 AND $3
        AND NOT EXISTS (SELECT FROM lease_end x WHERE x.selection_id = e.selection_id)
      ON CONFLICT (application_id, day) WHERE kind = 'LEASE_ENDS_SOON' DO NOTHING
      """;

  private final Pool pool;
  private final BusinessClock clock;

  RemindOfLeaseEnds(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  @Scheduled(
      identity = "lease-reminders",
      every = "{anju.leases.reminders:1m}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> remind() {
    LocalDate today = clock.today();
    return pool.preparedQuery(REMIND)
        .execute(Tuple.of(clock.now().atOffset(ZoneOffset.UTC), today, today.plusDays(DAYS_BEFORE)))
        .replaceWithVoid();
  }
}
