package org.anju.fraud;

import java.time.Instant;
import java.util.List;
import org.anju.application.Application;
import org.jetbrains.annotations.Nullable;

/**
 * A case as its officers and its family see it. The family is shown the files that are meant for
 * it.
 *
 * @param version to be sent with a decision, so that a stale page cannot decide
 * @param applicant masked
 * @param answerBy the family's last moment to answer
 * @param heard whether the family has answered or run out of time, so that it can be decided
 * @param dueAt by when the next step is due
 * @param takenPart whether whoever asks did a step of the bureau's, and so cannot do the next one
 * @param article by which it was decided, null unless fraud was found
 * @param barredUntil the moment at which the ban ends
 * @param unitRecovered whether a unit was taken back
 * @param appealBy the family's last moment to appeal
 * @param remedy what the family got back, null unless its appeal was granted
 */
public record FraudCaseView(
    long id,
    int version,
    FraudState state,
    long applicationId,
    String receipt,
    String applicant,
    long offeringId,
    String offeringName,
    Application.Status status,
    String description,
    Instant openedAt,
    Instant answerBy,
    @Nullable String answer,
    @Nullable Instant answeredAt,
    boolean heard,
    Instant dueAt,
    boolean takenPart,
    @Nullable String article,
    @Nullable String reason,
    @Nullable Instant decidedAt,
    @Nullable Instant barredUntil,
    boolean unitRecovered,
    @Nullable Instant appealBy,
    @Nullable String appeal,
    @Nullable Instant appealedAt,
    @Nullable String appealReason,
    @Nullable Instant appealDecidedAt,
    @Nullable FraudRemedy remedy,
    List<FraudPaper> papers) {}
