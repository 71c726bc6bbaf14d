package org.anju.draw;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * A draw in a list.
 *
 * @param drawnAt null before the result
 * @param replacedBy the draw that follows a voided one, if any
 */
public record DrawSummary(
    int number,
    long offeringId,
    String offeringName,
    String district,
    DrawState state,
    Instant earliest,
    @Nullable Instant drawnAt,
    @Nullable Integer replacedBy,
    int families,
    int units) {}
