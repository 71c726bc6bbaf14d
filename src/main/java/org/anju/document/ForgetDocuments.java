package org.anju.document;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.ZoneOffset;
import org.anju.platform.time.BusinessClock;
import org.jboss.logging.Logger;

/** Removes documents that proved nothing for a month; every replica may run it. */
@ApplicationScoped
public class ForgetDocuments {

  private static final Logger LOG = Logger.getLogger(ForgetDocuments.class);
  private static final Duration KEPT = Duration.ofDays(30);

  private final Pool pool;
  private final OfficialDocuments documents;
  private final BusinessClock clock;

  ForgetDocuments(Pool pool, OfficialDocuments documents, BusinessClock clock) {
    this.pool = pool;
    this.documents = documents;
    this.clock = clock;
  }

  /** Answers how many documents. */
  Uni<Integer> forget() {
    return pool.withTransaction(
        connection ->
            documents.forget(connection, clock.now().minus(KEPT).atOffset(ZoneOffset.UTC)));
  }

  @Scheduled(
      identity = "forgotten-documents",
      every = "{anju.files.clearing:10m}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> tick() {
    return forget()
        .onFailure()
        .invoke(fault -> LOG.error("Forgotten documents stay until the next attempt", fault))
        .onFailure()
        .recoverWithItem(0)
        .replaceWithVoid();
  }
}
