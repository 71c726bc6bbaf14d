package org.anju.platform.clock;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.anju.platform.time.BusinessClock;

/**
 * The machine's time plus what the demonstration has moved it; shared by all replicas through the
 * database.
 */
@IfBuildProfile(anyOf = {"dev", "test", "local"})
@ApplicationScoped
public class MovableClock implements BusinessClock {

  private static final String READ = "SELECT ahead_seconds FROM movable_clock";

  private static final String MOVE =
      "UPDATE movable_clock SET ahead_seconds = ahead_seconds + $1 RETURNING ahead_seconds";

  private final Pool pool;
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  MovableClock(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Instant now() {
    return Instant.now().plus(ahead.get());
  }

  /** Moves the clock forward; it never goes back. Answers the new time. */
  public Uni<Instant> forward(Duration by) {
    return pool.preparedQuery(MOVE)
        .execute(Tuple.of(by.toSeconds()))
        .invoke(this::remember)
        .map(moved -> now());
  }

  /** Follows a move that another replica made, or an earlier run. */
  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> refresh() {
    return pool.query(READ).execute().invoke(this::remember).replaceWithVoid();
  }

  private void remember(RowSet<Row> rows) {
    ahead.set(Duration.ofSeconds(rows.iterator().next().getLong("ahead_seconds")));
  }
}
