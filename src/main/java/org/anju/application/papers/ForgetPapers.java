package org.anju.application.papers;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Removes the papers of drafts that were thrown away or forgotten; every replica may run it. */
@ApplicationScoped
public class ForgetPapers {

  private static final Logger LOG = Logger.getLogger(ForgetPapers.class);

  private final Pool pool;
  private final Papers papers;

  ForgetPapers(Pool pool, Papers papers) {
    this.pool = pool;
    this.papers = papers;
  }

  /** Answers how many papers. */
  Uni<Integer> forget() {
    return pool.withTransaction(papers::forgetOrphans);
  }

  @Scheduled(
      identity = "forgotten-papers",
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
