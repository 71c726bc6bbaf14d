package org.anju.verification;

import java.time.Instant;
import java.util.List;
import org.anju.application.Application;
import org.anju.application.Category;
import org.anju.application.correction.Correction;
import org.anju.application.eligibility.Eligibility;
import org.anju.application.eligibility.HouseholdFacts;
import org.jetbrains.annotations.Nullable;

/**
 * Everything an officer sees of an application before deciding.
 *
 * @param version to be sent with the decision, so that a stale page cannot decide
 * @param waitingFor the check that it waits for, null when it waits for none
 * @param facts what the household states; an employer's roster states little of it
 * @param employer name of the employer that filed it, null for a family's own application
 * @param eligibility article 6 by what the household states, as of the day of submission
 * @param corrections what was given back to the family, oldest first
 * @param nextApplicationId the case that follows in the same queue, null at its end
 */
public record CheckCase(
    long applicationId,
    String receipt,
    int version,
    Application.Status status,
    @Nullable CheckKind waitingFor,
    long offeringId,
    String offeringName,
    Category category,
    int householdSize,
    HouseholdFacts facts,
    String mobileMasked,
    @Nullable String employer,
    Instant submittedAt,
    List<CaseMember> members,
    Eligibility eligibility,
    List<CaseDecision> decisions,
    List<Correction> corrections,
    @Nullable Long nextApplicationId) {}
