package org.anju.selection.leftover;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * A waiting room as everybody may see it.
 *
 * @param checkInAt from when families can come in
 * @param startsAt when places are given, at the earliest; later if the phase before is late
 * @param openedAt when places were given; null before
 * @param closesAt the end at the latest
 * @param families who came so far; after the opening, who has a place
 * @param shuffled how many of the places were given by the shuffle; 0 before the opening
 * @param calledTo the last place that has been called, 0 before the first
 * @param unitsFree units that can still be chosen
 * @param familiesPerSlot how many choose at the same time, at most
 * @param secondsPerTurn seconds that each has
 * @param absentSeconds seconds after which a called family that is not there has not come
 * @param drawNumber whose seed gives the places; null before the draw
 * @param file where the places are published; null before the opening
 * @param askAgainSeconds how often the page asks, so that many pages ask more rarely
 */
public record Queue(
    long offeringId,
    String offeringName,
    int phase,
    RoomState state,
    Instant checkInAt,
    Instant startsAt,
    @Nullable Instant openedAt,
    Instant closesAt,
    int families,
    int shuffled,
    int calledTo,
    int unitsFree,
    int familiesPerSlot,
    int secondsPerTurn,
    int absentSeconds,
    @Nullable Integer drawNumber,
    @Nullable String file,
    int askAgainSeconds,
    Instant serverTime) {}
