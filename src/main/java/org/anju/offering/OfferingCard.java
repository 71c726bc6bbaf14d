package org.anju.offering;

import java.math.BigDecimal;
import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * An offering as lists and its own page show it. Numbers about units and prices are null while
 * there is no price list.
 *
 * @param nextDate the date that matters next: the present step's end
 * @param minArea smallest built area in m²
 * @param maxArea largest built area in m²
 * @param minUnitPrice lowest price in yuan per m²
 * @param maxUnitPrice highest price in yuan per m²
 * @param targetEmployer name of the employer whose people come first, null when there is none
 */
public record OfferingCard(
    long id,
    String name,
    String district,
    String address,
    String introduction,
    String acquirer,
    @Nullable String targetEmployer,
    Stage stage,
    Step step,
    @Nullable Instant nextDate,
    Schedule schedule,
    SelectionPlan plan,
    @Nullable Instant announcedAt,
    int units,
    int unitsAvailable,
    int applications,
    @Nullable BigDecimal minArea,
    @Nullable BigDecimal maxArea,
    @Nullable BigDecimal minUnitPrice,
    @Nullable BigDecimal maxUnitPrice,
    @Nullable Integer priceListVersion,
    @Nullable Integer drawNumber,
    int version) {}
