package org.anju.fraud;

import java.time.Instant;

/**
 * A case in the officers' list.
 *
 * @param applicant masked
 * @param heard whether it can be decided
 * @param dueAt by when the next step is due; of no meaning in a case that is closed
 */
public record FraudRow(
    long id,
    String receipt,
    String applicant,
    String offeringName,
    FraudState state,
    boolean heard,
    Instant openedAt,
    Instant dueAt) {}
