package org.anju.selection;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.anju.platform.database.Rows;
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
  private static final Duration PULSE = Duration.ofMillis(350);
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
  private static final int PULSES_BEFORE_CLOSING = 30;

  /** A database that does not answer for so long makes the board old. */
  private static final Duration LONGEST_READ = Duration.ofSeconds(3);

  private static final int MOST_FAILURES = 3;

  private final Map<Long, BoardChannel> channels = new ConcurrentHashMap<>();
  private final Pool pool;
  private final ShowBoard showBoard;
  private final BusinessClock clock;
  private final ObjectMapper json;
  private List<Cancellable> timers = List.of();
  private int failures;

  LiveBoards(Pool pool, ShowBoard showBoard, BusinessClock clock, ObjectMapper json) {
    this.pool = pool;
    this.showBoard = showBoard;
    this.clock = clock;
    this.json = json;
  }

  @PostConstruct
  void start() {
    timers = List.of(startPulse(), startSignsOfLife());
  }

  /**
   * Sends the board as it is now, then its changes as they come, until {@link #leave}.
   *
   * @throws org.anju.platform.error.RefusedException when nobody may see such an offering
   */
  public Uni<Void> watch(long offeringId, BoardViewer viewer) {
    return channel(offeringId)
        .chain(
            channel ->
                channel.join(viewer) ? Uni.createFrom().voidItem() : watch(offeringId, viewer));
  }

  public void leave(long offeringId, BoardViewer viewer) {
    withChannel(offeringId, channel -> channel.leave(viewer));
  }

  /** Sends the board as it stands to a viewer that left ticks out. */
  public void catchUp(long offeringId, BoardViewer viewer) {
    withChannel(offeringId, channel -> channel.catchUp(viewer));
  }

  /** How many viewers this replica serves. */
  int watching() {
    return channels.values().stream().mapToInt(BoardChannel::watching).sum();
  }

  /** How many boards somebody watches on this replica, or did a moment ago. */
  int boards() {
    return channels.size();
  }

  private void withChannel(long offeringId, Consumer<BoardChannel> use) {
    BoardChannel channel = channels.get(offeringId);
    if (channel != null) {
      use.accept(channel);
    }
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
        .with(beat -> signOfLife());
  }

  /** Tells all viewers that the line is open; who cannot take even that is let go. */
  void signOfLife() {
    channels.values().forEach(BoardChannel::stayAlive);
  }

  /** Reads what changed on all watched boards and tells their viewers. */
  Uni<Void> pulse() {
    channels.values().removeIf(channel -> channel.closeAfter(PULSES_BEFORE_CLOSING));
    if (channels.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return read()
        .onItem()
        .transformToMulti(pulses -> Multi.createFrom().iterable(pulses))
        .onItem()
        .transformToUniAndConcatenate(this::follow)
        .collect()
        .last()
        .ifNoItem()
        .after(LONGEST_READ)
        .fail()
        .invoke(() -> failures = 0)
        .onFailure()
        .invoke(this::failed)
        .onFailure()
        .recoverWithNull();
  }

  private Uni<List<BoardPulse>> read() {
    return pool.preparedQuery(BoardPulse.READ)
        .execute(
            Tuple.tuple()
                .addArrayOfLong(channels.keySet().toArray(Long[]::new))
                .addOffsetDateTime(Rows.parameter(clock.now())))
        .map(rows -> Rows.list(rows, BoardPulse::of));
  }

  /**
   * Nobody goes on looking at an old board: the viewers try again, perhaps with a replica that can
   * read.
   */
  private void failed(Throwable fault) {
    LOG.warnf("The boards could not be read: %s", fault.getMessage());
    failures++;
    if (failures >= MOST_FAILURES) {
      failures = 0;
      sendAllAway();
    }
  }

  private void sendAllAway() {
    channels
        .values()
        .removeIf(
            channel -> {
              channel.close();
              return true;
            });
  }

  private Uni<Void> follow(BoardPulse pulse) {
    BoardChannel channel = channels.get(pulse.offeringId());
    if (channel == null || !channel.isNews(pulse)) {
      return Uni.createFrom().voidItem();
    }
    return channel.needsWhole(pulse) ? replace(channel, pulse) : tell(channel, pulse);
  }

  private Uni<Void> replace(BoardChannel channel, BoardPulse pulse) {
    return showBoard
        .of(pulse.offeringId())
        .invoke(board -> channel.replace(pulse, board))
        .replaceWithVoid();
  }

  private Uni<Void> tell(BoardChannel channel, BoardPulse pulse) {
    return showBoard
        .progress(pulse.offeringId())
        .invoke(progress -> channel.follow(pulse, progress))
        .replaceWithVoid();
  }

  @PreDestroy
  void stop() {
    timers.forEach(Cancellable::cancel);
    sendAllAway();
  }
}
