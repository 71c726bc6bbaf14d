package org.anju.verification;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * A decision that stands.
 *
 * @param article null unless refused
 * @param reason null unless refused
 * @param officer name of who decided, or proposed the refusal; null when not known here
 * @param confirmedBy name of who confirmed the refusal; null unless refused
 */
public record CaseDecision(
    CheckKind kind,
    CheckDecision.Outcome outcome,
    @Nullable String article,
    @Nullable String reason,
    Instant decidedAt,
    @Nullable String officer,
    @Nullable String confirmedBy) {}
