package org.anju.offering;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * One phase of a selection plan (article 16).
 *
 * @param phase its place in the plan, from 1
 * @param tier whose phase it is (article 17); null: every family that has no unit and still has the
 *     right to one
 * @param startsAt when it opens at the earliest; the phase before may make it later
 * @param endsAt wish lists: the close; leftovers: the end; null for turns
 * @param familiesPerSlot how many choose at the same time; null for wish lists
 * @param secondsPerTurn seconds that a family has to choose; null for wish lists
 * @param absentSeconds seconds after the call until who has not checked in counts as absent
 *     (article 21, 1); null for wish lists
 * @param holdSeconds seconds for which a family may keep one unit while it reads the price, 0 for
 *     none; null for wish lists
 * @param checkInMinutes minutes before the start from which families can check in, and from which
 *     the waiting room is open; null for wish lists
 * @param mostWishes units that a wish list may name; null for other modes
 * @param showsChances whether families see before the close how likely their wishes are; null for
 *     other modes
 * @param movedUp not of the published plan: a unit came back and the waiting list moves up
 */
public record SelectionPhase(
    int phase,
    @Nullable Integer tier,
    SelectionMode mode,
    Instant startsAt,
    @Nullable Instant endsAt,
    @Nullable Integer familiesPerSlot,
    @Nullable Integer secondsPerTurn,
    @Nullable Integer absentSeconds,
    @Nullable Integer holdSeconds,
    @Nullable Integer checkInMinutes,
    @Nullable Integer mostWishes,
    @Nullable Boolean showsChances,
    boolean movedUp) {

  /** Whether it says all that its mode needs, and nothing that belongs to another. */
  boolean complete() {
    boolean clocked = mode != SelectionMode.WISH_LISTS;
    return clocked == (familiesPerSlot != null)
        && clocked == (secondsPerTurn != null)
        && clocked == (absentSeconds != null && absentSeconds <= secondsPerTurn)
        && clocked == (holdSeconds != null)
        && clocked == (checkInMinutes != null)
        && clocked == (mostWishes == null)
        && clocked == (showsChances == null)
        && (mode == SelectionMode.TURNS) == (endsAt == null)
        && (mode != SelectionMode.LEFTOVERS || tier == null);
  }

  /** Whether it can stand after that one: not before its start, nor before its end. */
  boolean follows(SelectionPhase earlier) {
    return !startsAt.isBefore(earlier.startsAt)
        && (earlier.endsAt == null || !startsAt.isBefore(earlier.endsAt));
  }
}
