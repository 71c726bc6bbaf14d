package org.anju.selection;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * A family's own place in the selection.
 *
 * @param phase the phase that concerns the family: in which it chooses, will choose or chose
 * @param turn null while the family has none in it, as before it enters a waiting room
 * @param chosen the unit taken; null when there is none
 * @param forAnother whether the person who asks acts for the family by a power of attorney
 * @param serverTime the business clock, for the countdown
 */
public record MyTurn(
    long offeringId,
    String receipt,
    PhaseNow phase,
    @Nullable Turn turn,
    @Nullable Chosen chosen,
    boolean forAnother,
    Instant serverTime) {

  /**
   * A family's turn.
   *
   * @param rank place in the draw, from 1; in a waiting room the place there
   * @param slot families of one slot choose at the same time; from 1
   * @param reason why it ended without a unit; null while it has not, or when it was never called
   * @param presentAt when the family checked in; null before
   * @param opensAt when the turn began; null before
   * @param closesAt when the turn ends; null before it began
   * @param expectedAt latest time at which a waiting turn begins, if every slot uses its whole
   *     time; null when the turn is no longer waiting
   * @param familiesAhead families that still choose before this one's slot
   * @param holdUsed whether the family has kept a unit in this turn
   * @param held the unit that is kept for the family now; null when there is none
   */
  public record Turn(
      int rank,
      int slot,
      TurnState state,
      @Nullable TurnReason reason,
      @Nullable Instant presentAt,
      @Nullable Instant opensAt,
      @Nullable Instant closesAt,
      @Nullable Instant expectedAt,
      int familiesAhead,
      boolean holdUsed,
      @Nullable Held held) {}
}
