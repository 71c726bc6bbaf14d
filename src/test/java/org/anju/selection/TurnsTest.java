package org.anju.selection;

import static org.anju.offering.SelectionMode.TURNS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.anju.offering.SelectionMode;
import org.anju.platform.time.Holidays;
import org.anju.platform.time.WorkingDays;
import org.anju.selection.Turns.Move;
import org.anju.selection.Turns.Situation;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private static final Instant START = Instant.parse("2026-11-23T02:00:00Z");
  private static final Duration TURN = Duration.ofSeconds(60);

  @Test
  void nothing_happens_before_the_announced_hour() {
    Situation waiting = turns(SessionState.WAITING, null, 1, true);
    assertThat(Turns.next(waiting, START.minusNanos(1))).isEqualTo(Move.STAY);
    assertThat(Turns.next(waiting, START)).isEqualTo(Move.OPEN_PHASE);
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
    assertThat(Turns.next(open(null, null, true), START)).isEqualTo(Move.CLOSE_PHASE);
  }

  @Test
  void it_ends_when_nothing_is_left_to_choose_and_nobody_forfeits() {
    assertThat(Turns.next(open(START, 2, false), START)).isEqualTo(Move.CLOSE_PHASE);
  }

  @Test
  void a_closed_selection_stays_closed() {
    Situation closed = turns(SessionState.CLOSED, null, 2, true);
    assertThat(Turns.next(closed, START)).isEqualTo(Move.STAY);
  }

  @Test
  void a_phase_with_nothing_left_to_choose_closes_at_its_hour() {
    assertThat(Turns.next(turns(SessionState.WAITING, null, 1, false), START.minusNanos(1)))
        .isEqualTo(Move.STAY);
    assertThat(Turns.next(turns(SessionState.WAITING, null, 1, false), START))
        .isEqualTo(Move.CLOSE_PHASE);
  }

  @Test
  void nobody_loses_time_while_it_is_stopped() {
    Situation paused = turns(SessionState.PAUSED, START, 2, true);
    assertThat(Turns.next(paused, START.plus(TURN))).isEqualTo(Move.STAY);
  }

  @Test
  void the_first_of_several_open_turns_to_end_is_forfeited_by_itself() {
    Situation two = new Situation(TURNS, SessionState.OPEN, START, null, START, 2, 2, 2, true);
    assertThat(Turns.next(two, START)).isEqualTo(Move.FORFEIT_OVERDUE);
  }

  @Test
  void wish_lists_are_assigned_when_they_close_and_not_before() {
    Situation lists =
        new Situation(
            SelectionMode.WISH_LISTS,
            SessionState.OPEN,
            START,
            START.plus(TURN),
            null,
            0,
            0,
            1,
            true);
    assertThat(Turns.next(lists, START.plus(TURN).minusNanos(1))).isEqualTo(Move.STAY);
    assertThat(Turns.next(lists, START.plus(TURN))).isEqualTo(Move.ASSIGN_WISHES);
  }

  @Test
  void the_waiting_room_lets_in_as_many_as_may_choose_at_once() {
    assertThat(Turns.next(room(1, 2, 5), START)).isEqualTo(Move.ADMIT_NEXT);
    assertThat(Turns.next(room(2, 2, 5), START)).isEqualTo(Move.STAY);
    assertThat(Turns.next(room(0, 2, null), START)).isEqualTo(Move.STAY);
  }

  @Test
  void the_waiting_room_closes_at_its_end_and_when_nothing_is_left() {
    assertThat(Turns.next(room(1, 2, 5), START.plus(TURN))).isEqualTo(Move.CLOSE_PHASE);
    Situation empty =
        new Situation(
            SelectionMode.LEFTOVERS,
            SessionState.OPEN,
            START,
            START.plus(TURN),
            null,
            0,
            2,
            5,
            false);
    assertThat(Turns.next(empty, START)).isEqualTo(Move.CLOSE_PHASE);
  }

  @Test
  void the_waiting_list_moves_up_at_ten_on_the_second_working_day() {
    WorkingDays calendar = new WorkingDays(Holidays.shipped());
    assertThat(Turns.movesUpAt(calendar, Instant.parse("2026-11-20T15:59:59Z")))
        .isEqualTo(Instant.parse("2026-11-24T02:00:00Z"));
  }

  @Test
  void a_slot_begins_at_the_latest_after_the_whole_time_of_those_before_it() {
    assertThat(Turns.latestBeginning(1, 0, START, TURN)).isEqualTo(START);
    assertThat(Turns.latestBeginning(3, 0, START, TURN)).isEqualTo(START.plusSeconds(120));
    assertThat(Turns.latestBeginning(4, 2, START.plusSeconds(90), TURN))
        .isEqualTo(START.plusSeconds(150));
  }

  private static Situation open(Instant openUntil, Integer nextSlot, boolean unitsFree) {
    return turns(SessionState.OPEN, openUntil, nextSlot, unitsFree);
  }

  private static Situation turns(
      SessionState state, Instant openUntil, Integer nextSlot, boolean unitsFree) {
    return new Situation(
        TURNS, state, START, null, openUntil, openUntil == null ? 0 : 1, 1, nextSlot, unitsFree);
  }

  private static Situation room(int open, int atOnce, Integer nextSlot) {
    Instant deadline = open == 0 ? null : START.plus(TURN);
    return new Situation(
        SelectionMode.LEFTOVERS,
        SessionState.OPEN,
        START,
        START.plus(TURN),
        deadline,
        open,
        atOnce,
        nextSlot,
        true);
  }
}
