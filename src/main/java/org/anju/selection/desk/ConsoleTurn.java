package org.anju.selection.desk;

import java.time.Instant;
import org.anju.selection.TurnReason;
import org.anju.selection.TurnState;
import org.jetbrains.annotations.Nullable;

/**
 * One family in the console.
 *
 * @param name the applicant's name, masked
 * @param mobile the applicant's mobile number, masked
 * @param reason why the turn ended without a unit; null otherwise
 * @param presentAt when the family checked in; null when it has not
 * @param opensAt null before the turn began
 * @param closesAt null before the turn began
 * @param unit building, entrance and room of the unit taken; null when there is none
 * @param held as {@code unit}, of the unit that is kept for the family now; null when there is none
 * @param proxy the masked name of whoever may choose in its place; null when nobody may
 * @param calledAt when the desk called it last by a notice; null when it never did
 */
public record ConsoleTurn(
    String receipt,
    String name,
    String mobile,
    int rank,
    int slot,
    TurnState state,
    @Nullable TurnReason reason,
    @Nullable Instant presentAt,
    @Nullable Instant opensAt,
    @Nullable Instant closesAt,
    @Nullable String unit,
    @Nullable String held,
    @Nullable String proxy,
    @Nullable Instant calledAt) {}
