package org.anju.selection.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.anju.offering.SelectionMode;
import org.anju.selection.SessionState;
import org.anju.selection.TurnReason;
import org.anju.selection.TurnState;
import org.anju.selection.desk.ForceMajeureRule.Place;
import org.anju.selection.desk.ForceMajeureRule.Turn;
import org.jetbrains.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Force majeure of article 21: who can claim it, and where the family goes. */
class ForceMajeureRuleTest {

  private static final Instant ASK_BY = Instant.parse("2026-11-30T15:59:59Z");

  @ParameterizedTest
  @EnumSource(
      value = TurnState.class,
      names = {"WAITING", "OPEN", "PAUSED"})
  void it_can_be_claimed_before_the_turn_ends(TurnState state) {
    assertThat(refusal(turn(state, null), ASK_BY)).isNull();
  }

  @ParameterizedTest
  @EnumSource(
      value = TurnReason.class,
      names = {"ABSENT", "OUT_OF_TIME", "NOT_SIGNED"})
  void whoever_missed_a_date_can_claim_it_to_the_last_second(TurnReason reason) {
    assertThat(refusal(turn(TurnState.FORFEITED, reason), ASK_BY)).isNull();
    assertThat(refusal(turn(TurnState.FORFEITED, reason), ASK_BY.plusSeconds(1)))
        .isEqualTo(ForceMajeureRefusal.TOO_LATE);
  }

  @Test
  void whoever_said_no_has_given_up() {
    assertThat(refusal(turn(TurnState.FORFEITED, TurnReason.REFUSED), ASK_BY))
        .isEqualTo(ForceMajeureRefusal.GIVEN_UP);
    assertThat(refusal(turn(TurnState.FORFEITED, null), ASK_BY))
        .as("taken back because the family cheated")
        .isEqualTo(ForceMajeureRefusal.GIVEN_UP);
  }

  @Test
  void whoever_has_a_unit_or_has_missed_nothing_needs_no_claim() {
    assertThat(refusal(turn(TurnState.CHOSEN, null), ASK_BY))
        .isEqualTo(ForceMajeureRefusal.HAS_UNIT);
    assertThat(refusal(turn(TurnState.NOT_CALLED, null), ASK_BY))
        .isEqualTo(ForceMajeureRefusal.NOTHING_MISSED);
    assertThat(refusal(turn(TurnState.SUSPENDED, null), ASK_BY))
        .isEqualTo(ForceMajeureRefusal.ALREADY_ASKED);
  }

  @ParameterizedTest
  @EnumSource(
      value = SelectionMode.class,
      names = {"WISH_LISTS", "LEFTOVERS"})
  void where_nobody_is_called_there_is_nothing_to_claim_beforehand(SelectionMode mode) {
    Turn turn = new Turn(mode, SessionState.OPEN, TurnState.WAITING, null, 1, 0);
    assertThat(refusal(turn, ASK_BY)).isEqualTo(ForceMajeureRefusal.NOTHING_MISSED);
  }

  @Test
  void an_accepted_family_waits_for_its_own_slot_when_that_is_still_to_come() {
    assertThat(ForceMajeureRule.granted(suspended(SessionState.OPEN, 5, 4)))
        .isEqualTo(Place.OWN_SLOT);
    assertThat(ForceMajeureRule.granted(suspended(SessionState.PAUSED, 5, 4)))
        .isEqualTo(Place.OWN_SLOT);
  }

  @Test
  void an_accepted_family_whose_slot_was_called_waits_for_the_next_one() {
    assertThat(ForceMajeureRule.granted(suspended(SessionState.OPEN, 4, 4)))
        .isEqualTo(Place.NEXT_SLOT);
  }

  @Test
  void an_accepted_family_whose_phase_is_over_stays_on_the_waiting_list() {
    assertThat(ForceMajeureRule.granted(suspended(SessionState.CLOSED, 5, 4)))
        .isEqualTo(Place.WAITING_LIST);
  }

  @Test
  void a_family_that_is_not_accepted_gives_up_unless_its_slot_is_still_to_come() {
    assertThat(ForceMajeureRule.refused(suspended(SessionState.OPEN, 4, 4)))
        .isEqualTo(Place.FORFEITED);
    assertThat(ForceMajeureRule.refused(suspended(SessionState.CLOSED, 5, 4)))
        .isEqualTo(Place.FORFEITED);
    assertThat(ForceMajeureRule.refused(suspended(SessionState.OPEN, 5, 4)))
        .isEqualTo(Place.OWN_SLOT);
    assertThat(
            ForceMajeureRule.refused(
                new Turn(
                    SelectionMode.TURNS,
                    SessionState.OPEN,
                    TurnState.FORFEITED,
                    TurnReason.ABSENT,
                    4,
                    4)))
        .isEqualTo(Place.FORFEITED);
  }

  private static @Nullable ForceMajeureRefusal refusal(Turn turn, Instant now) {
    return ForceMajeureRule.check(turn, ASK_BY, now).orElse(null);
  }

  private static Turn turn(TurnState state, @Nullable TurnReason reason) {
    return new Turn(SelectionMode.TURNS, SessionState.OPEN, state, reason, 1, 1);
  }

  private static Turn suspended(SessionState session, int slot, int calledSlot) {
    return new Turn(SelectionMode.TURNS, session, TurnState.SUSPENDED, null, slot, calledSlot);
  }
}
