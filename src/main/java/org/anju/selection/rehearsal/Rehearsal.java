package org.anju.selection.rehearsal;

import java.time.Instant;

/**
 * The rehearsal of an offering, as everybody sees it.
 *
 * @param opensAt from when families can practise
 * @param closesAt until when
 * @param open whether they can now; never before the draw
 * @param practised families that have practised so far
 */
public record Rehearsal(
    long offeringId,
    String offeringName,
    Instant opensAt,
    Instant closesAt,
    boolean open,
    int practised,
    Instant serverTime) {}
