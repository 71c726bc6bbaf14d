package org.anju.pricing.filing;

import java.math.BigDecimal;
import java.time.Instant;
import org.anju.project.ProjectUse;
import org.jetbrains.annotations.Nullable;

/**
 * A price list on an officer's desk.
 *
 * @param acquirer the company's name
 * @param use whether prices are of a sale or rents of a month
 * @param totalPrice yuan, all units together; of rents per month, as {@code capTotal}
 * @param capTotal the most that they may cost together; null without a calculation
 * @param mine what the officer's office decided; null while it has not
 * @param other what the other office decided; null while it has not
 */
public record FilingRow(
    long priceListId,
    long offeringId,
    String offeringName,
    String district,
    String acquirer,
    ProjectUse use,
    int version,
    int units,
    BigDecimal totalPrice,
    @Nullable BigDecimal capTotal,
    Instant noticeUntil,
    @Nullable FilingDecision mine,
    @Nullable FilingDecision other) {}
