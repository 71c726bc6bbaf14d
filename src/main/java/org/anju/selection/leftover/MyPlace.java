package org.anju.selection.leftover;

import java.time.Instant;
import org.anju.selection.TurnState;
import org.jetbrains.annotations.Nullable;

/**
 * A family before or in the waiting room.
 *
 * @param standing whether the family may come in, and whether it has
 * @param joinedAt null before it came in
 * @param place in the queue, from 1; null before the opening
 * @param ahead families that are let in before it; null when it has no place or is not waiting
 * @param likelyAt when it will be let in, as fast as it went lately; null when it is not waiting or
 *     nobody is let in now
 * @param latestAt as {@code likelyAt}, if every family before it uses its whole time
 * @param turn what became of its place; null before the opening
 * @param askAgainSeconds how often the page asks: the sooner the family is called, the more often
 */
public record MyPlace(
    String receipt,
    RoomStanding standing,
    @Nullable Instant joinedAt,
    @Nullable Integer place,
    @Nullable Integer ahead,
    @Nullable Instant likelyAt,
    @Nullable Instant latestAt,
    @Nullable TurnState turn,
    int askAgainSeconds,
    Queue queue) {

  /** What keeps a family out of the waiting room, if anything does. */
  public enum RoomStanding {
    MAY_JOIN,
    JOINED,
    HAS_UNIT,
    /** Given up or forfeited in an earlier phase (article 21). */
    RIGHT_LOST,
    /** Not ranked by this draw, or struck out. */
    NOT_DRAWN
  }
}
