package org.anju.platform.imports;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anju.platform.spreadsheet.Progress;
import org.jboss.logging.Logger;

/**
 * Reads waiting workbooks in the background. A job is leased, not owned: when the process dies the
 * lease runs out and any replica reads the stored file again from its beginning.
 */
@ApplicationScoped
public class ImportWorker {

  private static final Logger LOG = Logger.getLogger(ImportWorker.class);

  /** Leases are about machines, not about business, so they run by the machine's time. */
  private static final Duration LEASE = Duration.ofSeconds(30);

  private static final Duration BETWEEN_REPORTS = Duration.ofMillis(500);

  private final ImportJobs jobs;
  private final Map<ImportKind, SheetReader> readers;

  ImportWorker(ImportJobs jobs, @All List<SheetReader> readers) {
    this.jobs = jobs;
    this.readers =
        readers.stream()
            .collect(Collectors.toUnmodifiableMap(SheetReader::kind, Function.identity()));
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> readNext() {
    Instant now = Instant.now();
    return jobs.lease(now, now.plus(LEASE))
        .chain(leased -> leased.map(this::read).orElseGet(() -> Uni.createFrom().voidItem()))
        .onFailure()
        .invoke(fault -> LOG.error("A workbook could not be read; it is tried again later", fault))
        .onFailure()
        .recoverWithNull();
  }

  private Uni<Void> read(ImportJobs.Leased job) {
    SheetReader reader = readers.get(job.kind());
    return Uni.createFrom()
        .item(() -> reader.read(job.offering(), workbook(job), progressOf(job.id())))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .chain(sheet -> store(job.id(), sheet));
  }

  private static InputStream workbook(ImportJobs.Leased job) {
    return new ByteArrayInputStream(job.file());
  }

  private Uni<Void> store(long job, ReadSheet sheet) {
    if (sheet instanceof ReadSheet.Rows rows) {
      return jobs.finish(job, rows);
    }
    return jobs.giveUp(job, (ReadSheet.Unreadable) sheet);
  }

  /** Reports at most twice a second, and keeps the lease while reading goes on. */
  private Progress progressOf(long job) {
    AtomicReference<Instant> reported = new AtomicReference<>(Instant.EPOCH);
    return (done, all) -> {
      Instant now = Instant.now();
      if (reported.get().plus(BETWEEN_REPORTS).isBefore(now)) {
        reported.set(now);
        jobs.progress(job, done, all, now.plus(LEASE)).await().atMost(LEASE);
      }
    };
  }
}
