package org.anju.verification;

import java.time.Instant;
import org.anju.application.Category;
import org.jetbrains.annotations.Nullable;

/**
 * An application in a queue; names and numbers are masked.
 *
 * @param employer name of the employer that filed it, null for a family's own application
 */
public record WaitingCase(
    long applicationId,
    String receipt,
    long offeringId,
    String offeringName,
    String district,
    Category category,
    String applicantMasked,
    String identityMasked,
    int householdSize,
    @Nullable String employer,
    Instant submittedAt) {}
