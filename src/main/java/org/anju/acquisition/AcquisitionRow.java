package org.anju.acquisition;

import java.math.BigDecimal;
import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * An acquisition in a list.
 *
 * @param units that are not left out; after the end, those that it was about
 * @param price yuan; null while none is set
 */
public record AcquisitionRow(
    long id,
    String projectName,
    String acquirerName,
    String district,
    String place,
    String developer,
    AcquisitionState state,
    long units,
    @Nullable BigDecimal price,
    Instant draftedAt) {}
