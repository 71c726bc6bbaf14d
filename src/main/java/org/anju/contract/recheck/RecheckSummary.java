package org.anju.contract.recheck;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A case of the queue.
 *
 * @param applicant masked
 * @param dueOn last day of the policy's working days for a check
 * @param forYou whether this officer may take the step that it waits for
 */
public record RecheckSummary(
    long selectionId,
    String receipt,
    String applicant,
    String offeringName,
    String district,
    RecheckState state,
    Instant openedAt,
    LocalDate dueOn,
    boolean overdue,
    boolean forYou) {}
