package org.anju.selection;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * One family in the acquirer's console.
 *
 * @param name the applicant's name, masked
 * @param mobile the applicant's mobile number, masked
 * @param opensAt null before the turn began
 * @param closesAt null before the turn began
 * @param unit building, entrance and room of the unit taken; null when there is none
 */
public record ConsoleTurn(
    String receipt,
    String name,
    String mobile,
    int rank,
    int slot,
    TurnState state,
    @Nullable Instant opensAt,
    @Nullable Instant closesAt,
    @Nullable String unit) {}
