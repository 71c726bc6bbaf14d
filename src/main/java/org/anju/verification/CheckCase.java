package org.anju.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anju.application.Application;
import org.anju.application.Category;
import org.anju.application.correction.Correction;
import org.anju.application.eligibility.Eligibility;
import org.anju.application.eligibility.HouseholdFacts;
import org.anju.evidence.CaseEvidence;
import org.jetbrains.annotations.Nullable;

/**
 * Everything an officer sees of an application before deciding.
 *
 * @param version to be sent with the decision, so that a stale page cannot decide
 * @param work who works on it and by when; null when it waits for no check
 * @param facts what the household states; an employer's roster states little of it
 * @param employer name of the employer that filed it, null for a family's own application
 * @param eligibility article 6 by what the household states, as of the day of submission
 * @param evidence what the registries say, beside what is claimed
 * @param refusals that were proposed, oldest first; one without outcome waits for a second officer
 * @param corrections what was given back to the family, oldest first
 * @param earlier other applications of the same persons, the latest first
 */
public record CheckCase(
    long applicationId,
    String receipt,
    int version,
    Application.Status status,
    @Nullable CaseWork work,
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
    CaseEvidence evidence,
    List<CaseDecision> decisions,
    List<ProposedRefusal> refusals,
    List<Correction> corrections,
    List<EarlierApplication> earlier) {

  /**
   * The check that a case waits for.
   *
   * @param holder null when nobody has taken it
   * @param barred code of why the officer who asks may not take it; null when they may
   * @param waitingSince when it came to this check
   * @param dueOn last day on which the check is in time
   * @param fullReview whether chance chose it for a full review
   */
  public record CaseWork(
      CheckKind kind,
      @Nullable CaseHolder holder,
      @Nullable String barred,
      Instant waitingSince,
      LocalDate dueOn,
      boolean overdue,
      boolean fullReview) {}
}
