package org.anju.verification.queue;

import java.time.Instant;
import java.time.LocalDate;
import org.anju.application.Category;
import org.anju.evidence.EvidenceState;
import org.jetbrains.annotations.Nullable;

/**
 * An application in a queue; names and numbers are masked.
 *
 * @param version to be sent when it is approved together with others
 * @param employer name of the employer that filed it, null for a family's own application
 * @param dueOn last day on which the check is in time
 * @param evidence how far the registries are; null when they have not been asked yet
 * @param holder name of the officer who works on it; null when nobody does
 * @param mine whether that is the officer who asks
 * @param toConfirm whether a refusal waits for its second officer
 * @param fullReview whether chance chose it for a full review
 */
public record WaitingCase(
    long applicationId,
    String receipt,
    int version,
    long offeringId,
    String offeringName,
    String district,
    Category category,
    String applicantMasked,
    String identityMasked,
    int householdSize,
    @Nullable String employer,
    Instant submittedAt,
    LocalDate dueOn,
    boolean overdue,
    @Nullable EvidenceState evidence,
    @Nullable String holder,
    boolean mine,
    boolean toConfirm,
    boolean fullReview) {}
