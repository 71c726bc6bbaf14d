package org.anju.publicity.attachment;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.anju.platform.time.BusinessClock;
import org.jboss.logging.Logger;

/** Removes what was handed in and never sent; every replica may run it. */
@ApplicationScoped
public class ForgetAttachments {

  private static final Logger LOG = Logger.getLogger(ForgetAttachments.class);
  private static final Duration KEPT_UNSENT = Duration.ofDays(1);

  private final Pool pool;
  private final AttachmentFolders folders;
  private final BusinessClock clock;

  ForgetAttachments(Pool pool, AttachmentFolders folders, BusinessClock clock) {
    this.pool = pool;
    this.folders = folders;
    this.clock = clock;
  }

  /** Answers how many folders. */
  public Uni<Integer> forget() {
    return pool.withTransaction(
        connection -> folders.forget(connection, clock.now().minus(KEPT_UNSENT)));
  }

  @Scheduled(
      identity = "forgotten-attachments",
      every = "{anju.files.clearing:10m}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> tick() {
    return forget()
        .onFailure()
        .invoke(fault -> LOG.error("Forgotten attachments stay until the next attempt", fault))
        .onFailure()
        .recoverWithItem(0)
        .replaceWithVoid();
  }
}
