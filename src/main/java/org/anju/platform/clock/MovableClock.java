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
import java.util.concurrent.atomic.AtomicInteger;
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

  private static final String SET =
      "UPDATE movable_clock SET ahead_seconds = $1 RETURNING ahead_seconds";

  private final Pool pool;
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
  private final AtomicInteger moves = new AtomicInteger();

  protected MovableClock(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Instant now() {
    return Instant.now().plus(ahead.get());
  }

  /** Moves the clock forward. Answers the new time. */
  public Uni<Instant> forward(Duration by) {
    return pool.preparedQuery(MOVE)
        .execute(Tuple.of(by.toSeconds()))
        .invoke(this::moved)
        .map(moved -> now());
  }

  /**
   * Sets the clock to that moment, or up to a second later. It may lie in the past: so the demo
   * city gets its history, before anybody else decides anything.
   */
  public Uni<Void> standAt(Instant moment) {
    return set(Duration.between(Instant.now(), moment).toSeconds() + 1);
  }

  /** From now on the clock agrees with the machine's. */
  public Uni<Void> followMachine() {
    return set(0);
  }

  private Uni<Void> set(long aheadSeconds) {
    return pool.preparedQuery(SET)
        .execute(Tuple.of(aheadSeconds))
        .invoke(this::moved)
        .replaceWithVoid();
  }

  /** Follows a move that another replica made, or an earlier run. */
  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> refresh() {
    return Uni.createFrom().deferred(() -> refreshAfter(moves.get()));
  }

  private Uni<Void> refreshAfter(int movesBefore) {
    return pool.query(READ)
        .execute()
        .invoke(rows -> rememberUnlessMoved(rows, movesBefore))
        .replaceWithVoid();
  }

  private synchronized void moved(RowSet<Row> rows) {
    moves.incrementAndGet();
    ahead.set(aheadIn(rows));
  }

  /** What was read before a move of this replica is older than what the move answered. */
  private synchronized void rememberUnlessMoved(RowSet<Row> rows, int movesBefore) {
    if (moves.get() == movesBefore) {
      ahead.set(aheadIn(rows));
    }
  }

  private static Duration aheadIn(RowSet<Row> rows) {
    return Duration.ofSeconds(rows.iterator().next().getLong("ahead_seconds"));
  }
}
