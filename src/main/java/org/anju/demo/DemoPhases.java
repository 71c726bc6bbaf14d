package org.anju.demo;

import java.time.Instant;
import org.anju.offering.SelectionMode;
import org.anju.offering.SelectionPhase;
import org.jetbrains.annotations.Nullable;

/**
 * The phases of the demo city's selection plans, with the numbers that acquirers like to choose.
 */
final class DemoPhases {

  private static final int FAMILIES_AT_ONCE = 6;
  private static final int TEN_MINUTES = 600;
  private static final int THREE_MINUTES = 180;
  private static final int FOUR_HOURS = 14_400;
  private static final int HOLD_SECONDS = 120;
  private static final int CHECK_IN_MINUTES = 60;
  private static final int MOST_WISHES = 20;

  private DemoPhases() {}

  static SelectionPhase turns(int phase, @Nullable Integer tier, Instant startsAt) {
    return inTurn(SelectionMode.TURNS, phase, tier, startsAt, null, TEN_MINUTES, THREE_MINUTES);
  }

  /** Turns that are still open hours after the city was filled, for whoever comes to look. */
  static SelectionPhase unhurriedTurns(int phase, @Nullable Integer tier, Instant startsAt) {
    return inTurn(SelectionMode.TURNS, phase, tier, startsAt, null, FOUR_HOURS, FOUR_HOURS);
  }

  static SelectionPhase leftovers(int phase, Instant startsAt, Instant endsAt) {
    return inTurn(
        SelectionMode.LEFTOVERS, phase, null, startsAt, endsAt, TEN_MINUTES, THREE_MINUTES);
  }

  static SelectionPhase wishLists(
      int phase, @Nullable Integer tier, Instant startsAt, Instant closesAt) {
    return new SelectionPhase(
        phase,
        tier,
        SelectionMode.WISH_LISTS,
        startsAt,
        closesAt,
        null,
        null,
        null,
        null,
        null,
        MOST_WISHES,
        true,
        false);
  }

  private static SelectionPhase inTurn(
      SelectionMode mode,
      int phase,
      @Nullable Integer tier,
      Instant startsAt,
      @Nullable Instant endsAt,
      int secondsPerTurn,
      int absentSeconds) {
    return new SelectionPhase(
        phase,
        tier,
        mode,
        startsAt,
        endsAt,
        FAMILIES_AT_ONCE,
        secondsPerTurn,
        absentSeconds,
        HOLD_SECONDS,
        CHECK_IN_MINUTES,
        null,
        null,
        false);
  }
}
