package org.anju.verification;

import java.time.Instant;
import org.anju.application.Application;

/**
 * Another application of one of the same persons.
 *
 * @param persons how many of this household are in it
 */
public record EarlierApplication(
    String receipt,
    String offeringName,
    Application.Status status,
    Instant submittedAt,
    int persons) {}
