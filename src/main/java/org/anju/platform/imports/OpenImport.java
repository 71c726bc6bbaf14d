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

  private final ImportLeases leases;
  private final ImportRows rows;
  private final ImportLeases.Leased job;

  OpenImport(ImportLeases leases, ImportRows rows, ImportLeases.Leased job) {
    this.leases = leases;
    this.rows = rows;
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
        connection -> rows.deleteAll(connection, job.id()).chain(() -> others.apply(connection)));
  }

  /** Stores rows with problems, and by {@code others} what the feature keeps of the sound ones. */
  public void store(List<ReadSheet.Row> wrong, Function<SqlConnection, Uni<Void>> others) {
    whileMine(
        connection ->
            rows.insert(connection, job.id(), wrong).chain(() -> others.apply(connection)));
  }

  private void whileMine(Function<SqlConnection, Uni<Void>> work) {
    if (!leases.whileMine(job, work).await().atMost(PATIENCE)) {
      throw new IllegalStateException("import " + job.id() + " was taken over by another worker");
    }
  }
}
