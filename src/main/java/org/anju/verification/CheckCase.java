package org.anju.verification;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anju.application.Application;
import org.anju.application.Category;
import org.anju.application.Correction;
import org.anju.application.EligibilityCondition;
import org.jetbrains.annotations.Nullable;

/**
 * Everything an officer sees of an application before deciding.
 *
 * @param version to be sent with the decision, so that a stale page cannot decide
 * @param waitingFor the check that it waits for, null when it waits for none
 * @param categoryReason empty unless the category needs one
 * @param housingArea present housing in m²
 * @param tradedOn latest housing transaction, null when there was none
 * @param annualIncome last year's household income in yuan
 * @param employer name of the employer that filed it, null for a family's own application
 * @param eligible whether every condition is met by what the household states
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
    String categoryReason,
    boolean married,
    int householdSize,
    BigDecimal housingArea,
    @Nullable LocalDate tradedOn,
    BigDecimal annualIncome,
    String mobileMasked,
    @Nullable String employer,
    Instant submittedAt,
    List<CaseMember> members,
    List<EligibilityCondition> conditions,
    boolean eligible,
    List<CaseDecision> decisions,
    List<Correction> corrections,
    @Nullable Long nextApplicationId) {}
