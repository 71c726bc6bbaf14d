package org.anju.publicity;

import jakarta.annotation.Nullable;
import java.time.Instant;

/**
 * What became of an objection, for whoever has its code.
 *
 * @param reason of the decision, null while open
 */
public record ObjectionStatus(
    String code,
    String offeringName,
    String receipt,
    Objection.State state,
    Instant raisedAt,
    @Nullable String reason,
    @Nullable Instant decidedAt) {}
