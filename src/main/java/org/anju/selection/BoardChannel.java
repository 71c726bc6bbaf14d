package org.anju.selection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.anju.selection.BoardFrame.Kind;
import org.anju.selection.BoardTick.BoardChange;
import org.jetbrains.annotations.Nullable;

/**
 * One watched board of this replica: what its viewers have seen so far, and the viewers, sorted by
 * the thread that serves them. A message costs one task for each of these threads, and on it one
 * write for each viewer. Since whatever concerns a viewer is done on its thread in the order in
 * which it was said here, each gets the board and then every later tick.
 */
final class BoardChannel {

  private final ObjectMapper json;
  private final Map<Executor, Set<BoardViewer>> viewers = new ConcurrentHashMap<>();
  private final AtomicInteger watching = new AtomicInteger();
  private Board board;
  private List<BoardUnit> unitsById;
  @Nullable private BoardPulse seen;
  @Nullable private BoardFrame encodedBoard;
  private long tick;
  private int pulsesUnwatched;
  private boolean closed;

  BoardChannel(Board board, ObjectMapper json) {
    this.json = json;
    show(board);
  }

  /** Sends the board, then whatever changes; false when the channel is closed. */
  synchronized boolean join(BoardViewer viewer) {
    if (closed) {
      return false;
    }
    watching.incrementAndGet();
    BoardFrame frame = encodedBoard();
    Set<BoardViewer> sameThread = viewers.computeIfAbsent(viewer.loop(), thread -> new HashSet<>());
    viewer
        .loop()
        .execute(
            () -> {
              sameThread.add(viewer);
              viewer.send(frame);
            });
    return true;
  }

  void leave(BoardViewer viewer) {
    viewer.loop().execute(() -> remove(viewer));
  }

  private void remove(BoardViewer viewer) {
    if (viewers.getOrDefault(viewer.loop(), Set.of()).remove(viewer)) {
      watching.decrementAndGet();
    }
  }

  /** Sends the board as it stands now to somebody who missed ticks. */
  synchronized void catchUp(BoardViewer viewer) {
    BoardFrame frame = encodedBoard();
    viewer.loop().execute(() -> viewer.send(frame));
  }

  synchronized boolean isNews(BoardPulse pulse) {
    return !pulse.equals(seen);
  }

  /** Whether ticks cannot tell what changed, since units, prices or floor plans did. */
  synchronized boolean needsWhole(BoardPulse pulse) {
    return seen == null || pulse.isOtherBoard(seen) || pulse.states().length() != unitsById.size();
  }

  /** Tells the viewers what changed. */
  synchronized void follow(BoardPulse pulse, Progress progress) {
    seen = pulse;
    tick++;
    BoardTick next = new BoardTick(tick, changes(pulse), progress);
    show(board.after(next));
    publish(BoardFrame.of(Kind.TICK, tick, encode(next)));
  }

  /** Shows a board that was read after that pulse. */
  synchronized void replace(BoardPulse pulse, Board next) {
    seen = pulse;
    tick++;
    show(next);
    publish(encodedBoard());
  }

  synchronized void stayAlive() {
    publish(BoardFrame.alive());
  }

  /** Closes the channel when nobody has watched it for that many pulses. */
  synchronized boolean closeAfter(int pulses) {
    pulsesUnwatched = watching.get() == 0 ? pulsesUnwatched + 1 : 0;
    closed = closed || pulsesUnwatched >= pulses;
    return closed;
  }

  /** Sends everybody away, to try again. */
  synchronized void close() {
    closed = true;
    onEachThread(same -> same.forEach(BoardViewer::end));
  }

  int watching() {
    return watching.get();
  }

  private void show(Board next) {
    board = next;
    unitsById = next.units().stream().sorted(Comparator.comparingLong(BoardUnit::id)).toList();
    encodedBoard = null;
  }

  private List<BoardChange> changes(BoardPulse pulse) {
    List<BoardChange> changes = new ArrayList<>();
    for (int i = 0; i < unitsById.size(); i++) {
      BoardUnit unit = unitsById.get(i);
      if (unit.state() != pulse.state(i)) {
        changes.add(new BoardChange(unit.id(), pulse.state(i)));
      }
    }
    return changes;
  }

  private BoardFrame encodedBoard() {
    if (encodedBoard == null) {
      encodedBoard = BoardFrame.of(Kind.BOARD, tick, encode(board));
    }
    return encodedBoard;
  }

  private void publish(BoardFrame frame) {
    onEachThread(same -> same.forEach(viewer -> viewer.send(frame)));
  }

  private void onEachThread(Consumer<Set<BoardViewer>> work) {
    viewers.forEach((thread, same) -> thread.execute(() -> work.accept(same)));
  }

  private String encode(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
