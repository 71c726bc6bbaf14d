package org.anju.platform.files;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Clears the store of what nobody uses; every replica may run it. */
@ApplicationScoped
public class RemoveUnusedFiles {

  private static final Logger LOG = Logger.getLogger(RemoveUnusedFiles.class);

  private final StoredFiles files;

  RemoveUnusedFiles(StoredFiles files) {
    this.files = files;
  }

  /** Answers how many files. */
  public Uni<Integer> removeNow() {
    return files.removeUnused();
  }

  @Scheduled(
      identity = "unused-files",
      every = "{anju.files.clearing:10m}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> tick() {
    return removeNow()
        .onFailure()
        .invoke(fault -> LOG.error("Unused files stay until the next attempt", fault))
        .onFailure()
        .recoverWithItem(0)
        .replaceWithVoid();
  }
}
