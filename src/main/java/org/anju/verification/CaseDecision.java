package org.anju.verification;

import jakarta.annotation.Nullable;
import java.time.Instant;

/**
 * A decision that stands.
 *
 * @param article null unless refused
 * @param reason null unless refused
 */
public record CaseDecision(
    CheckKind kind,
    CheckDecision.Outcome outcome,
    @Nullable String article,
    @Nullable String reason,
    Instant decidedAt) {}
