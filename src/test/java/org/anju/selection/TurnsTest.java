package org.anju.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.anju.selection.Turns.Move;
import org.anju.selection.Turns.Situation;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private static final Instant START = Instant.parse("2026-11-23T02:00:00Z");
  private static final Duration TURN = Duration.ofSeconds(60);

  @Test
  void nothing_happens_before_the_announced_hour() {
    Situation waiting = new Situation(SessionState.WAITING, START, null, 1, true);
    assertThat(Turns.next(waiting, START.minusNanos(1))).isEqualTo(Move.STAY);
    assertThat(Turns.next(waiting, START)).isEqualTo(Move.OPEN_SESSION);
  }

  @Test
  void the_next_slot_is_called_when_no_turn_is_open() {
    assertThat(Turns.next(open(null, 2, true), START)).isEqualTo(Move.CALL_NEXT_SLOT);
  }

  @Test
  void a_slot_keeps_its_time_while_a_family_still_chooses() {
    Situation open = open(START.plus(TURN), 2, true);
    assertThat(Turns.next(open, START.plus(TURN).minusNanos(1))).isEqualTo(Move.STAY);
  }

  @Test
  void who_has_not_chosen_at_the_end_of_the_slot_forfeits() {
    Situation open = open(START.plus(TURN), 2, true);
    assertThat(Turns.next(open, START.plus(TURN))).isEqualTo(Move.FORFEIT_OVERDUE);
  }

  @Test
  void it_ends_when_nobody_is_left() {
    assertThat(Turns.next(open(null, null, true), START)).isEqualTo(Move.CLOSE_SESSION);
  }

  @Test
  void it_ends_when_nothing_is_left_to_choose_and_nobody_forfeits() {
    assertThat(Turns.next(open(START, 2, false), START)).isEqualTo(Move.CLOSE_SESSION);
  }

  @Test
  void a_closed_selection_stays_closed() {
    Situation closed = new Situation(SessionState.CLOSED, START, null, 2, true);
    assertThat(Turns.next(closed, START)).isEqualTo(Move.STAY);
  }

  @Test
  void ranks_fill_the_slots_in_order() {
    assertThat(Turns.slotOf(1, 3)).isEqualTo(1);
    assertThat(Turns.slotOf(3, 3)).isEqualTo(1);
    assertThat(Turns.slotOf(4, 3)).isEqualTo(2);
    assertThat(Turns.slotOf(7, 1)).isEqualTo(7);
  }

  @Test
  void a_slot_begins_at_the_latest_after_the_whole_time_of_those_before_it() {
    assertThat(Turns.latestBeginning(1, 0, START, TURN)).isEqualTo(START);
    assertThat(Turns.latestBeginning(3, 0, START, TURN)).isEqualTo(START.plusSeconds(120));
    assertThat(Turns.latestBeginning(4, 2, START.plusSeconds(90), TURN))
        .isEqualTo(START.plusSeconds(150));
  }

  private static Situation open(Instant openUntil, Integer nextSlot, boolean unitsFree) {
    return new Situation(SessionState.OPEN, START, openUntil, nextSlot, unitsFree);
  }
}
