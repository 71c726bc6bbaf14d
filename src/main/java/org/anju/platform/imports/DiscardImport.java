package org.anju.platform.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.security.Actor;

/** The owner decides against saving what was read, or what is left of it. */
@ApplicationScoped
public class DiscardImport {

  private final ImportJobs jobs;
  private final Pool pool;

  DiscardImport(ImportJobs jobs, Pool pool) {
    this.jobs = jobs;
    this.pool = pool;
  }

  /** Rows that were filed stay filed. */
  private static ImportState stateWithout(ImportJob job) {
    return job.rowsFiled() > 0 ? ImportState.SAVED : ImportState.DISCARDED;
  }

  public Uni<Void> discard(Actor actor, long job) {
    return pool.withTransaction(
        connection ->
            jobs.lock(connection, actor, job)
                .chain(found -> jobs.mark(connection, job, stateWithout(found))));
  }
}
