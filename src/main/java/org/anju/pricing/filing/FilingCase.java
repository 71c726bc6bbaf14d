package org.anju.pricing.filing;

import org.anju.funding.ConfirmedContracts;
import org.anju.pricing.calculation.ListStanding;
import org.anju.pricing.calculation.SheetView;
import org.anju.project.ProjectUse;
import org.jetbrains.annotations.Nullable;

/**
 * All that an officer needs to decide about a price list.
 *
 * @param acquirer the company's name
 * @param sheet what the list was calculated from; null in lists of before
 * @param contracts that a new-built project's costs rest on; null for other bases and without a
 *     sheet
 * @param limits how the list stands today; null without a sheet, and when a later version has taken
 *     its place
 * @param office the officer's
 * @param takenPart whether the officer made the list, put it under notice or decided for the other
 *     office, and so leaves it to somebody else
 */
public record FilingCase(
    long offeringId,
    String offeringName,
    String district,
    String acquirer,
    ProjectUse use,
    PriceVersion version,
    @Nullable SheetView sheet,
    @Nullable ConfirmedContracts contracts,
    @Nullable ListStanding limits,
    FilingOffice office,
    boolean takenPart) {}
