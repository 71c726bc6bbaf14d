package org.anju.pricing.filing;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * What an office decided of a price list, as everybody may read it.
 *
 * @param number under which the office keeps it; null when it returned the list
 * @param reason why it returned the list, else null
 */
public record FilingView(
    FilingOffice office,
    FilingDecision decision,
    @Nullable String number,
    @Nullable String reason,
    Instant decidedAt) {}
