package org.anju.selection.file;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * How quickly an offering reaches families (Weihai work plan, allocation), in days of the city's
 * calendar since it was announced. The middle is the day by which half of them were; choices that
 * were given up do not count.
 *
 * @param units of the price list in force
 * @param chosen units that a family has
 * @param signed of those, with a signed agreement
 */
public record SalePace(
    long offeringId,
    Instant announcedAt,
    int units,
    int chosen,
    int signed,
    @Nullable Integer daysToFirstChoice,
    @Nullable Integer daysToMiddleChoice,
    @Nullable Integer daysToLastChoice,
    @Nullable Integer daysToFirstSigning,
    @Nullable Integer daysToMiddleSigning,
    @Nullable Integer daysToLastSigning) {}
