package org.anju.publicity;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * What became of an objection, for whoever has its code.
 *
 * @param dueAt by when it is to be decided
 * @param heard whether the family was asked for its statement
 * @param reason of the decision, null while open
 * @param appeal where the family's appeal stands, null when there is none
 */
public record ObjectionStatus(
    String code,
    String offeringName,
    String receipt,
    Objection.State state,
    Instant raisedAt,
    Instant dueAt,
    boolean heard,
    @Nullable String reason,
    @Nullable Instant decidedAt,
    @Nullable ObjectionAppeal.State appeal) {}
