package org.anju.platform.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.security.Actor;

/** The owner decides against saving what was read. */
@ApplicationScoped
public class DiscardImport {

  private final ImportJobs jobs;
  private final Pool pool;

  DiscardImport(ImportJobs jobs, Pool pool) {
    this.jobs = jobs;
    this.pool = pool;
  }

  public Uni<Void> discard(Actor actor, long job) {
    return pool.withTransaction(
        connection ->
            jobs.lock(connection, actor, job)
                .chain(() -> jobs.mark(connection, job, ImportState.DISCARDED)));
  }
}
