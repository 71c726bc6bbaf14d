package org.anju.stock;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.imports.ImportJob;
import org.anju.platform.imports.ImportJobs;
import org.anju.platform.imports.ImportRefusal;
import org.anju.platform.imports.ImportState;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;

/**
 * Merges a looked-over workbook into the ledger by unit code. The rows are compared once more in
 * the same transaction: when anything else comes out than was shown, nothing is written, and the
 * officer looks again. Rows with problems stay out.
 */
@ApplicationScoped
public class SaveStock {

  private final Pool pool;
  private final ImportJobs jobs;
  private final StagedRows staged;
  private final MergeStock merge;
  private final BusinessClock clock;
  private final Policies policies;
  private final AuditTrail audit;

  SaveStock(
      Pool pool,
      ImportJobs jobs,
      StagedRows staged,
      MergeStock merge,
      BusinessClock clock,
      Policies policies,
      AuditTrail audit) {
    this.pool = pool;
    this.jobs = jobs;
    this.staged = staged;
    this.merge = merge;
    this.clock = clock;
    this.policies = policies;
    this.audit = audit;
  }

  /**
   * What was written.
   *
   * @param entered units that the ledger did not have
   */
  public record Merged(int entered, int changed) {}

  /**
   * Refused with {@code stock.ledger-moved} when the ledger is not what the differences were shown
   * against; they are then worked out anew.
   */
  public Uni<Merged> save(Actor officer, long job) {
    return pool.withTransaction(
            connection ->
                jobs.lock(connection, officer, job)
                    .invoke(StockImports::requireStock)
                    .call(() -> merge.hold(connection, job))
                    .chain(found -> compareAndMerge(connection, officer, found)))
        .map(merged -> merged.orElseThrow(() -> RefusedException.of(StockRefusal.LEDGER_MOVED)));
  }

  /** Empty when the ledger moved: the fresh differences are then kept. */
  private Uni<Optional<Merged>> compareAndMerge(
      SqlConnection connection, Actor officer, ImportJob job) {
    return staged
        .compare(connection, job.id())
        .chain(
            moved ->
                moved > 0
                    ? Uni.createFrom().item(Optional.empty())
                    : merge(connection, officer, job).map(Optional::of));
  }

  private Uni<Merged> merge(SqlConnection connection, Actor officer, ImportJob job) {
    return staged
        .counts(connection, job.id())
        .map(SaveStock::wanted)
        .call(() -> merge.merge(connection, officer, job.id(), clock.now()))
        .call(() -> jobs.mark(connection, job.id(), ImportState.SAVED))
        .call(merged -> audit.record(connection, officer, decision(job, merged)));
  }

  private static Merged wanted(Map<Difference, Integer> counts) {
    Merged merged =
        new Merged(
            counts.getOrDefault(Difference.NEW, 0), counts.getOrDefault(Difference.CHANGED, 0));
    if (merged.entered() + merged.changed() == 0) {
      throw RefusedException.of(ImportRefusal.NOTHING_TO_SAVE);
    }
    return merged;
  }

  private Decision decision(ImportJob job, Merged merged) {
    String policy = policies.inForce(job.district(), clock.today()).version();
    return Decision.of("stock.save", "import", job.id())
        .after(job.fileDigest() + ":" + merged.entered() + ":" + merged.changed())
        .under(policy);
  }
}
