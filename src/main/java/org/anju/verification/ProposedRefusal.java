package org.anju.verification;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * A refusal that was proposed.
 *
 * @param mine whether the officer who asks proposed it
 * @param proposedBy name of the officer; null when not known here
 * @param outcome null while it waits for the second officer
 * @param remark why it was sent back; null otherwise
 * @param reviewedBy name of the second officer; null while it waits
 */
public record ProposedRefusal(
    CheckKind kind,
    String article,
    String reason,
    Instant proposedAt,
    boolean mine,
    @Nullable String proposedBy,
    @Nullable RefusalReview.Outcome outcome,
    @Nullable String remark,
    @Nullable Instant reviewedAt,
    @Nullable String reviewedBy) {}
