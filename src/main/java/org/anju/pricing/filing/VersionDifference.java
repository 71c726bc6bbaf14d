package org.anju.pricing.filing;

import java.math.BigDecimal;
import org.jetbrains.annotations.Nullable;

/**
 * What a version changed against the one before, in numbers of units. Of a first version all are
 * zero.
 *
 * @param before null for a first version, as {@code totalBefore}
 * @param dearer units that cost more per m²
 * @param cheaper units that cost less per m²
 * @param remeasured units with another area
 * @param totalBefore yuan, all units together; of rents per month
 */
public record VersionDifference(
    int version,
    @Nullable Integer before,
    long added,
    long withdrawn,
    long dearer,
    long cheaper,
    long remeasured,
    @Nullable BigDecimal totalBefore,
    BigDecimal totalNow) {}
