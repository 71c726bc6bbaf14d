package org.anju.selection.wish;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * What became of a family's list.
 *
 * @param version of the list that counted; 0 for none
 * @param place which of its wishes it got, from 1; null for none
 */
public record WishResult(
    WishOutcome outcome,
    int version,
    @Nullable Integer place,
    @Nullable Long unitId,
    @Nullable String building,
    @Nullable String entrance,
    @Nullable String room,
    Instant closedAt) {}
