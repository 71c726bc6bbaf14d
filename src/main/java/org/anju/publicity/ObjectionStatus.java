package org.anju.publicity;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

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
