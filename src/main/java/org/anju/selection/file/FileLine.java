package org.anju.selection.file;

import java.time.Instant;
import org.anju.offering.Unit;
import org.jetbrains.annotations.Nullable;

/**
 * A unit in the list of an offering's files.
 *
 * @param receipt of the family that has it; null when none has
 * @param applicant of that family, masked; null when none has it
 * @param signedAt null until signed
 */
public record FileLine(
    long unitId,
    String building,
    String entrance,
    String room,
    Unit.State state,
    @Nullable String receipt,
    @Nullable String applicant,
    @Nullable Instant chosenAt,
    @Nullable Instant signedAt) {}
