package org.anju.selection.rehearsal;

import java.util.List;
import org.anju.selection.rehearsal.CopyOfBoard.UnitMark;
import org.jetbrains.annotations.Nullable;

/**
 * A family in the rehearsal.
 *
 * @param rank place in the draw, from 1
 * @param numbers by which it practises a turn; null when no phase of the plan lets it choose in
 *     turn
 * @param mostWishes units that its list may name; null when no phase of the plan takes a list from
 *     it
 * @param practice its latest run; null before the first
 * @param wishes the units of its practice list, the most wanted first
 * @param marks the units of the copy that are not free
 */
public record MyRehearsal(
    Rehearsal rehearsal,
    String receipt,
    int rank,
    int tier,
    @Nullable PracticeNumbers numbers,
    @Nullable Integer mostWishes,
    @Nullable Practice practice,
    List<Long> wishes,
    List<UnitMark> marks) {}
