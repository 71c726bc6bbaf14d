package org.anju.complaint;

import java.time.Instant;
import java.time.LocalDate;
import org.jetbrains.annotations.Nullable;

/**
 * A complaint as the family, the acquirer and the staff of the district read it.
 *
 * @param acquirerName whom it is about
 * @param receipt of the family's application
 * @param applicantMasked the family's masked name
 * @param answerBy last day on which an answer is in time
 * @param overdue whether there was no answer when that day was over
 * @param answer null while there is none
 * @param decision the bureau's words; null while it has not decided
 */
public record ComplaintView(
    long id,
    long offeringId,
    String offeringName,
    String acquirerName,
    String district,
    String receipt,
    String applicantMasked,
    ComplaintKind kind,
    ComplaintState state,
    String text,
    Instant filedAt,
    LocalDate answerBy,
    boolean overdue,
    @Nullable String answer,
    @Nullable Instant answeredAt,
    @Nullable String decision,
    @Nullable Instant decidedAt,
    int version) {}
