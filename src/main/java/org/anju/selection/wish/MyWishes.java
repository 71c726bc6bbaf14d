package org.anju.selection.wish;

import java.time.Instant;
import java.util.List;
import org.anju.selection.SessionState;
import org.jetbrains.annotations.Nullable;

/**
 * A family's wish list, and the phase that it is for.
 *
 * @param tier null when the phase is for every family that is left
 * @param closesAt until when the list can be changed
 * @param pausedAt since when the supervisor has stopped the phase; null when it is not stopped
 * @param mostWishes units that a list may name
 * @param showsChances whether the plan lets families see how likely their wishes are
 * @param takesPart whether the family's right in the phase stands
 * @param rank in the draw
 * @param familiesAhead families before it that take part
 * @param unitsFree units that can be had now
 * @param version of the list that counts now; 0 for none
 * @param wishes its units, the best first
 * @param versions all versions, the last first
 * @param result null before the close
 */
public record MyWishes(
    long offeringId,
    String receipt,
    int phase,
    @Nullable Integer tier,
    SessionState state,
    Instant startsAt,
    Instant closesAt,
    @Nullable Instant pausedAt,
    int mostWishes,
    boolean showsChances,
    boolean takesPart,
    int rank,
    int familiesAhead,
    int unitsFree,
    int version,
    List<Long> wishes,
    List<WishVersion> versions,
    @Nullable WishResult result,
    Instant serverTime) {}
