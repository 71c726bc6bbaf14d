package org.anju.selection;

import java.time.Instant;
import java.util.List;
import org.jetbrains.annotations.Nullable;

/**
 * How far a selection has come, as everybody may see it. Families appear by receipt number.
 *
 * @param phase the phase that goes on or comes next; when all are over, the last
 * @param slot the slot called last, 0 before the first
 * @param slots number of slots, 0 before the turns are known
 * @param slotClosesAt when the present slot ends at the latest; null when no turn is open
 * @param choosing receipts of the families whose turn is open
 * @param next receipts of the families of the next slot
 * @param serverTime the business clock, for the countdown
 */
public record Progress(
    long offeringId,
    PhaseNow phase,
    int slot,
    int slots,
    @Nullable Instant slotClosesAt,
    List<String> choosing,
    List<String> next,
    TurnCounts turns,
    BoardCounts units,
    Instant serverTime) {}
