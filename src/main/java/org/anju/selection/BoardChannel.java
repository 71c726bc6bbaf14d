package org.anju.selection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.anju.selection.BoardTick.BoardChange;

/**
 * One watched board of this replica: what its viewers have seen so far, and the viewers. Joining
 * and publishing exclude each other, so that a viewer gets the board and then every later tick.
 */
final class BoardChannel {

  private final ObjectMapper json;
  private final Set<MultiEmitter<? super BoardEvent>> viewers = ConcurrentHashMap.newKeySet();
  private Board board;
  private List<BoardUnit> unitsById;
  private long tick;
  private BoardEvent encodedBoard;
  private int pulsesUnwatched;
  private boolean closed;

  BoardChannel(Board board, ObjectMapper json) {
    this.json = json;
    show(board);
  }

  private void show(Board next) {
    board = next;
    unitsById = next.units().stream().sorted(Comparator.comparingLong(BoardUnit::id)).toList();
    encodedBoard = null;
  }

  /** Sends the board, then whatever changes. A closed channel ends the stream at once. */
  synchronized void join(MultiEmitter<? super BoardEvent> viewer) {
    if (closed) {
      viewer.complete();
      return;
    }
    viewer.onTermination(() -> viewers.remove(viewer));
    viewers.add(viewer);
    viewer.emit(encodedBoard());
  }

  /** Tells the viewers what changed; false when units or prices were replaced. */
  synchronized boolean follow(BoardPulse pulse, Instant now) {
    if (pulse.states().length() != unitsById.size()
        || !Objects.equals(pulse.priceListVersion(), board.priceListVersion())) {
      return false;
    }
    List<BoardChange> changes = changes(pulse);
    if (!changes.isEmpty() || moved(pulse)) {
      tick++;
      BoardTick next =
          new BoardTick(tick, changes, pulse.session(), pulse.slot(), pulse.slotClosesAt(), now);
      show(board.after(next));
      publish(new BoardEvent(BoardEvent.Kind.TICK, tick, encode(next)));
    }
    return true;
  }

  /** Shows another board, after units or prices were replaced. */
  synchronized void replace(Board next) {
    tick++;
    show(next);
    publish(encodedBoard());
  }

  synchronized void stayAlive() {
    publish(new BoardEvent(BoardEvent.Kind.ALIVE, tick, ""));
  }

  /** Closes the channel when nobody has watched it for that many pulses. */
  synchronized boolean closeAfter(int pulses) {
    pulsesUnwatched = viewers.isEmpty() ? pulsesUnwatched + 1 : 0;
    closed = pulsesUnwatched >= pulses;
    return closed;
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

  private boolean moved(BoardPulse pulse) {
    return pulse.session() != board.session()
        || pulse.slot() != board.slot()
        || !Objects.equals(pulse.slotClosesAt(), board.slotClosesAt());
  }

  private BoardEvent encodedBoard() {
    if (encodedBoard == null) {
      encodedBoard = new BoardEvent(BoardEvent.Kind.BOARD, tick, encode(board));
    }
    return encodedBoard;
  }

  private void publish(BoardEvent event) {
    viewers.forEach(viewer -> viewer.emit(event));
  }

  private String encode(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
