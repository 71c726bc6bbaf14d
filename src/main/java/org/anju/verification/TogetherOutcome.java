package org.anju.verification;

import org.jetbrains.annotations.Nullable;

/**
 * What became of one of the cases that were to be approved together.
 *
 * @param refusal code of what spoke against it; null when it was approved
 */
public record TogetherOutcome(long applicationId, @Nullable String refusal) {}
