package org.anju.offering;

import java.math.BigDecimal;
import java.time.Instant;
import org.anju.project.ProjectUse;
import org.jetbrains.annotations.Nullable;

/**
 * An offering as lists and its own page show it. Numbers about units and prices are null while
 * there is no price list.
 *
 * @param projectId the project whose flats these are; null, like its name, for offerings of before
 * @param use whether the flats are sold, or let: then prices are rents a month
 * @param nextDate the date that matters next: the present step's end
 * @param lease what every lease says; null when the flats are sold
 * @param minArea smallest built area in m²
 * @param maxArea largest built area in m²
 * @param minUnitPrice lowest price in yuan per m², of a rent per m² and month
 * @param maxUnitPrice highest price, as the lowest
 * @param targetEmployer name of the employer whose people come first, null when there is none
 */
public record OfferingCard(
    long id,
    String name,
    String district,
    String address,
    String introduction,
    String acquirer,
    @Nullable Long projectId,
    @Nullable String projectName,
    ProjectUse use,
    @Nullable String targetEmployer,
    Stage stage,
    Step step,
    @Nullable Instant nextDate,
    Schedule schedule,
    SelectionPlan plan,
    @Nullable LeaseTerms lease,
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
