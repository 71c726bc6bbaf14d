package org.anju.selection.wish;

import java.time.Instant;
import org.anju.selection.SessionState;
import org.anju.selection.TurnState;
import org.jetbrains.annotations.Nullable;

/**
 * A family's place in a phase with wish lists: in the one that goes on, else in the next, else in
 * the last.
 *
 * @param tier null when the phase is for every family that is left
 * @param closesAt as planned, or later when the phase before was late
 */
record WishTurn(
    long offeringId,
    long applicationId,
    String receipt,
    String policyVersion,
    int phase,
    @Nullable Integer tier,
    int rank,
    TurnState state,
    SessionState session,
    Instant startsAt,
    Instant closesAt,
    @Nullable Instant pausedAt,
    int mostWishes,
    boolean showsChances) {

  /** Whether the family's right in the phase stands. */
  boolean stands() {
    return state == TurnState.WAITING || state == TurnState.OPEN;
  }
}
