package org.anju.platform.imports;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anju.platform.spreadsheet.Progress;
import org.anju.platform.spreadsheet.UnreadableReason;
import org.jboss.logging.Logger;

/**
 * Reads waiting workbooks in the background. A job is leased, not owned: when the process dies the
 * lease runs out and any replica reads the stored file again from its beginning. A file over which
 * several attempts fail, or die, is given up: its owner is told instead of waiting for ever.
 */
@ApplicationScoped
public class ImportWorker {

  private static final Logger LOG = Logger.getLogger(ImportWorker.class);

  /** Leases are about machines, not about business, so they run by the machine's time. */
  private static final Duration LEASE = Duration.ofSeconds(30);

  private static final Duration BETWEEN_REPORTS = Duration.ofMillis(500);
  private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(5);
  static final int MOST_ATTEMPTS = 5;

  private final ImportLeases leases;
  private final Map<ImportKind, SheetReader> readers;

  ImportWorker(ImportLeases leases, @All List<SheetReader> readers) {
    this.leases = leases;
    this.readers =
        readers.stream()
            .collect(Collectors.toUnmodifiableMap(SheetReader::kind, Function.identity()));
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> readNext() {
    return readNext(Instant.now())
        .onFailure()
        .invoke(fault -> LOG.error("The waiting workbooks could not be looked up", fault))
        .onFailure()
        .recoverWithNull();
  }

  /** Reads the oldest job whose lease is free at {@code now}, if there is one. */
  Uni<Void> readNext(Instant now) {
    return leases
        .lease(now, now.plus(LEASE))
        .chain(leased -> leased.map(job -> attempt(job, now)).orElseGet(ImportWorker::nothing));
  }

  private Uni<Void> attempt(ImportLeases.Leased job, Instant now) {
    if (job.attempt() > MOST_ATTEMPTS) {
      LOG.errorf("Import %d was never read to its end and is given up", job.id());
      return giveUp(job);
    }
    return read(job)
        .onFailure()
        .invoke(fault -> LOG.errorf(fault, "Import %d, attempt %d", job.id(), job.attempt()))
        .onFailure()
        .recoverWithUni(() -> afterFault(job, now));
  }

  private Uni<Void> afterFault(ImportLeases.Leased job, Instant now) {
    return job.attempt() < MOST_ATTEMPTS
        ? leases.retry(job, now.plus(BETWEEN_ATTEMPTS))
        : giveUp(job);
  }

  private Uni<Void> giveUp(ImportLeases.Leased job) {
    return leases.giveUp(job, new ReadSheet.Unreadable(UnreadableReason.READER_FAILED, Map.of()));
  }

  private Uni<Void> read(ImportLeases.Leased job) {
    SheetReader reader = readers.get(job.kind());
    return leases
        .file(job)
        .map(ReadOnce::new)
        .map(workbook -> reader.read(leases.open(job), workbook, new Report(job)))
        .chain(sheet -> store(job, sheet));
  }

  private Uni<Void> store(ImportLeases.Leased job, ReadSheet sheet) {
    if (sheet instanceof ReadSheet.Rows rows) {
      return leases.finish(job, rows).invoke(mine -> requireMine(job, mine)).replaceWithVoid();
    }
    if (sheet instanceof ReadSheet.Stored stored) {
      return leases.finish(job, stored).invoke(mine -> requireMine(job, mine)).replaceWithVoid();
    }
    return leases.giveUp(job, (ReadSheet.Unreadable) sheet);
  }

  /** Reports at most twice a second, and keeps the lease while reading goes on. */
  private final class Report implements Progress {

    private final ImportLeases.Leased job;
    private Instant reported = Instant.EPOCH;
    private int done;
    private int all;

    Report(ImportLeases.Leased job) {
      this.job = job;
    }

    @Override
    public void at(int doneNow, int allNow) {
      done = doneNow;
      all = allNow;
      walking();
    }

    @Override
    public void walking() {
      Instant now = Instant.now();
      if (reported.plus(BETWEEN_REPORTS).isBefore(now)) {
        reported = now;
        requireMine(job, leases.progress(job, done, all, now.plus(LEASE)).await().atMost(LEASE));
      }
    }
  }

  private static void requireMine(ImportLeases.Leased job, boolean mine) {
    if (!mine) {
      throw new IllegalStateException("import " + job.id() + " was taken over by another worker");
    }
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }
}
