package org.anju.platform.clock;

import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.anju.platform.time.BusinessClock;

/**
 * The time of production: that of the one database, as far as it can be known between two looks at
 * it. So all replicas agree by how late it is, whatever their own machines believe. A replica does
 * not start before it has seen it once.
 */
@UnlessBuildProfile(anyOf = {"dev", "test", "local"})
@ApplicationScoped
public class DatabaseClock implements BusinessClock {

  private static final String READ = "SELECT clock_timestamp() AS now";
  private static final Duration FIRST_LOOK = Duration.ofSeconds(30);
  private static final int BEFORE_ALL_OTHERS = -2_000;

  private final Pool pool;
  private final AtomicReference<ClockEstimate> known = new AtomicReference<>();

  protected DatabaseClock(Pool pool) {
    this.pool = pool;
  }

  void start(@Observes @Priority(BEFORE_ALL_OTHERS) StartupEvent started) {
    look().await().atMost(FIRST_LOOK);
  }

  @Override
  public Instant now() {
    return estimate().middle();
  }

  /** The database's clock is not further from {@link #now} than this. */
  Duration uncertainty() {
    return estimate().uncertainty();
  }

  private ClockEstimate estimate() {
    ClockEstimate last = known.get();
    if (last == null) {
      throw new IllegalStateException("the database's clock has not been read yet");
    }
    return last.at(System.nanoTime());
  }

  /** Looks again. While the database is away, what is known goes on counting. */
  @Scheduled(
      identity = "database-clock",
      every = "1s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> lookAgain() {
    return look().onFailure().recoverWithNull();
  }

  Uni<Void> look() {
    return Uni.createFrom().deferred(() -> lookAfter(System.nanoTime()));
  }

  private Uni<Void> lookAfter(long sent) {
    return pool.query(READ)
        .execute()
        .invoke(rows -> remember(ClockEstimate.of(sent, time(rows), System.nanoTime())))
        .replaceWithVoid();
  }

  private void remember(ClockEstimate seen) {
    known.accumulateAndGet(seen, (old, next) -> old == null ? next : old.and(next));
  }

  private static Instant time(RowSet<Row> rows) {
    return rows.iterator().next().getOffsetDateTime("now").toInstant();
  }
}
