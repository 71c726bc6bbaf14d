package org.anju.draw;

import org.jetbrains.annotations.Nullable;

/**
 * A family in the result.
 *
 * @param rank 1 is called first
 * @param ticket the family's number, in hex
 * @param called whether there was a unit for it at the draw; otherwise it is on the waiting list
 * @param struck why it left afterwards; null for a family that is in the order
 */
public record FamilyRank(
    int rank,
    String receipt,
    int tier,
    String ticket,
    boolean called,
    @Nullable StruckReason struck) {}
