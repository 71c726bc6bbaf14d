package org.anju.publicity;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * An objection as the bureau reads it.
 *
 * @param hasContact whether the person left a contact; reading it is a step of its own
 * @param reason of the decision, null while open
 */
public record ObjectionCase(
    long objectionId,
    long offeringId,
    String offeringName,
    long applicationId,
    String receipt,
    String text,
    boolean hasContact,
    Objection.State state,
    Instant raisedAt,
    @Nullable String reason,
    @Nullable Instant decidedAt,
    int version) {}
