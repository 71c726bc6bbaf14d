package org.anju.selection;

import java.time.Instant;
import java.util.List;
import org.jetbrains.annotations.Nullable;

/**
 * What the acquirer's desk sees during a selection.
 *
 * @param slot the slot called last, 0 before the first
 * @param slotClosesAt when the present slot ends at the latest; null when no turn is open
 * @param present the turns of the slot called last
 * @param next the turns of the slot after it
 */
public record Console(
    long offeringId,
    SessionState state,
    Instant startsAt,
    int slot,
    int slots,
    @Nullable Instant slotClosesAt,
    List<ConsoleTurn> present,
    List<ConsoleTurn> next,
    TurnCounts turns,
    BoardCounts units,
    Instant serverTime) {}
