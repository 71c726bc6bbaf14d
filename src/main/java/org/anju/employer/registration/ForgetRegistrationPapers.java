package org.anju.employer.registration;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.ZoneOffset;
import org.anju.platform.time.BusinessClock;
import org.jboss.logging.Logger;

/** Removes papers for which no registration came in a month; every replica may run it. */
@ApplicationScoped
public class ForgetRegistrationPapers {

  private static final Logger LOG = Logger.getLogger(ForgetRegistrationPapers.class);
  private static final Duration KEPT = Duration.ofDays(30);

  private final Pool pool;
  private final RegistrationPapers papers;
  private final BusinessClock clock;

  ForgetRegistrationPapers(Pool pool, RegistrationPapers papers, BusinessClock clock) {
    this.pool = pool;
    this.papers = papers;
    this.clock = clock;
  }

  /** Answers how many papers. */
  Uni<Integer> forget() {
    return pool.withTransaction(
        connection -> papers.forget(connection, clock.now().minus(KEPT).atOffset(ZoneOffset.UTC)));
  }

  @Scheduled(
      identity = "forgotten-employer-papers",
      every = "{anju.files.clearing:10m}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> tick() {
    return forget()
        .onFailure()
        .invoke(fault -> LOG.error("Forgotten papers stay until the next attempt", fault))
        .onFailure()
        .recoverWithItem(0)
        .replaceWithVoid();
  }
}
