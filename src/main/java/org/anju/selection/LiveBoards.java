package org.anju.selection;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.anju.platform.time.BusinessClock;
import org.jboss.logging.Logger;

/**
 * The live boards of this replica. One reader asks the database for all watched offerings, a few
 * times a second; each change is encoded once and sent to all viewers. Since every replica reads
 * the same tables, all of them show the same; nothing here touches a sale.
 */
@ApplicationScoped
public class LiveBoards {

  private static final Logger LOG = Logger.getLogger(LiveBoards.class);
  private static final Duration PULSE = Duration.ofMillis(250);
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
  private static final int PULSES_BEFORE_CLOSING = 40;

  /** A viewer that falls this many messages behind is let go; it connects anew and starts fresh. */
  private static final int MOST_UNREAD = 64;

  private final Map<Long, BoardChannel> channels = new ConcurrentHashMap<>();
  private final Pool pool;
  private final ShowBoard showBoard;
  private final BusinessClock clock;
  private final ObjectMapper json;
  private final List<Cancellable> timers;

  LiveBoards(Pool pool, ShowBoard showBoard, BusinessClock clock, ObjectMapper json) {
    this.pool = pool;
    this.showBoard = showBoard;
    this.clock = clock;
    this.json = json;
    this.timers = List.of(startPulse(), startSignsOfLife());
  }

  /** The board as it is now, then its changes as they come. */
  public Multi<BoardEvent> watch(long offeringId) {
    return channel(offeringId)
        .onItem()
        .transformToMulti(
            channel -> Multi.createFrom().<BoardEvent>emitter(channel::join, MOST_UNREAD));
  }

  private Uni<BoardChannel> channel(long offeringId) {
    BoardChannel watched = channels.get(offeringId);
    if (watched != null) {
      return Uni.createFrom().item(watched);
    }
    return showBoard
        .of(offeringId)
        .map(board -> channels.computeIfAbsent(offeringId, id -> new BoardChannel(board, json)));
  }

  private Cancellable startPulse() {
    return Multi.createFrom()
        .ticks()
        .every(PULSE)
        .onOverflow()
        .drop()
        .onItem()
        .transformToUniAndConcatenate(pulse -> pulse())
        .subscribe()
        .with(done -> {});
  }

  private Cancellable startSignsOfLife() {
    return Multi.createFrom()
        .ticks()
        .every(SIGN_OF_LIFE)
        .onOverflow()
        .drop()
        .subscribe()
        .with(beat -> channels.values().forEach(BoardChannel::stayAlive));
  }

  /** Reads what changed on all watched boards and tells their viewers. */
  Uni<Void> pulse() {
    channels.values().removeIf(channel -> channel.closeAfter(PULSES_BEFORE_CLOSING));
    if (channels.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return pool.preparedQuery(BoardPulse.READ)
        .execute(Tuple.of(channels.keySet().toArray(Long[]::new)))
        .map(rows -> Rows.list(rows, BoardPulse::of))
        .onItem()
        .transformToMulti(pulses -> Multi.createFrom().iterable(pulses))
        .onItem()
        .transformToUniAndConcatenate(this::follow)
        .collect()
        .last()
        .onFailure()
        .invoke(fault -> LOG.warnf("The boards could not be read: %s", fault.getMessage()))
        .onFailure()
        .recoverWithNull();
  }

  private Uni<Void> follow(BoardPulse pulse) {
    BoardChannel channel = channels.get(pulse.offeringId());
    if (channel == null || channel.follow(pulse, clock.now())) {
      return Uni.createFrom().voidItem();
    }
    return showBoard.of(pulse.offeringId()).invoke(channel::replace).replaceWithVoid();
  }

  @PreDestroy
  void stop() {
    timers.forEach(Cancellable::cancel);
  }
}
