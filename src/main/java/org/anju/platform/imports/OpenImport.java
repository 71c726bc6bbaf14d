package org.anju.platform.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * An import while a worker reads it. A list that is too long for the heap is stored here part by
 * part; what stands there is of no account until the reader has come to the end. Every method
 * blocks, and fails once another worker has taken the import over.
 */
public final class OpenImport {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ImportJobs jobs;
  private final ImportJobs.Leased job;

  OpenImport(ImportJobs jobs, ImportJobs.Leased job) {
    this.jobs = jobs;
    this.job = job;
  }

  public long id() {
    return job.id();
  }

  public ImportOwner owner() {
    return job.owner();
  }

  /**
   * Forgets what an attempt before has stored; {@code others} does so where the feature keeps it.
   */
  public void restart(Function<SqlConnection, Uni<Void>> others) {
    whileMine(
        connection -> jobs.deleteRows(connection, job.id()).chain(() -> others.apply(connection)));
  }

  /** Stores rows with problems, and by {@code others} what the feature keeps of the sound ones. */
  public void store(List<ReadSheet.Row> wrong, Function<SqlConnection, Uni<Void>> others) {
    whileMine(
        connection ->
            jobs.insertRows(connection, job.id(), wrong).chain(() -> others.apply(connection)));
  }

  private void whileMine(Function<SqlConnection, Uni<Void>> work) {
    if (!jobs.whileMine(job, work).await().atMost(PATIENCE)) {
      throw new IllegalStateException("import " + job.id() + " was taken over by another worker");
    }
  }
}
