package org.anju.pricing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.error.RefusedException;
import org.anju.platform.imports.ImportJob;
import org.anju.platform.imports.ImportJobs;
import org.anju.platform.imports.ImportRefusal;
import org.anju.platform.imports.ImportState;
import org.anju.platform.security.Actor;
import org.anju.pricing.calculation.SaveList;

/**
 * Makes an imported list the offering's current one, in one transaction, if it keeps its limits.
 */
@ApplicationScoped
public class SavePriceList {

  private final Pool pool;
  private final ImportJobs jobs;
  private final ImportedLines lines;
  private final SaveList save;

  SavePriceList(Pool pool, ImportJobs jobs, ImportedLines lines, SaveList save) {
    this.pool = pool;
    this.jobs = jobs;
    this.lines = lines;
    this.save = save;
  }

  /** Answers the new list's version, from 1. A list with a single problem is not saved. */
  public Uni<Integer> save(Actor actor, long job) {
    return pool.withTransaction(
        connection ->
            jobs.lock(connection, actor, job)
                .invoke(SavePriceList::requireFaultless)
                .chain(found -> save(connection, actor, found)));
  }

  private Uni<Integer> save(SqlConnection connection, Actor actor, ImportJob job) {
    SaveList.Source source = new SaveList.Source(job.fileName(), job.fileDigest());
    return lines
        .of(connection, job.id())
        .chain(found -> save.imported(connection, actor, job.offeringId(), found, source))
        .call(() -> jobs.mark(connection, job.id(), ImportState.SAVED));
  }

  private static void requireFaultless(ImportJob job) {
    if (job.rowsBad() > 0) {
      throw RefusedException.of(ImportRefusal.HAS_PROBLEMS);
    }
    if (job.rowsGood() == 0) {
      throw RefusedException.of(ImportRefusal.NOTHING_TO_SAVE);
    }
  }
}
