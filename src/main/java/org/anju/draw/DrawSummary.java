package org.anju.draw;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * A draw in a list.
 *
 * @param drawnAt null before the result
 */
public record DrawSummary(
    int number,
    long offeringId,
    String offeringName,
    String district,
    DrawState state,
    Instant earliest,
    @Nullable Instant drawnAt,
    int families,
    int units) {}
