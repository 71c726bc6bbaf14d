package org.anju.verification;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * A refusal that was proposed.
 *
 * @param mine whether the officer who asks proposed it
 * @param outcome null while it waits for the second officer
 * @param remark why it was sent back; null otherwise
 */
public record ProposedRefusal(
    CheckKind kind,
    String article,
    String reason,
    Instant proposedAt,
    boolean mine,
    @Nullable RefusalReview.Outcome outcome,
    @Nullable String remark,
    @Nullable Instant reviewedAt) {}
