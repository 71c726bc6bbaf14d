package org.anju.pricing.filing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jetbrains.annotations.Nullable;

/**
 * One version of an offering's price list; none is ever taken back. Amounts are yuan, of rents yuan
 * per month.
 *
 * @param current whether it is the one in force
 * @param totalArea built area in m²
 * @param averagePrice per m², weighted by area, half-up; for showing
 * @param capTotal the most that all units may cost together; null without a calculation
 * @param capAverage the same per m², rounded down; for showing
 * @param fileDigest SHA-256 of the workbook or the calculation that it came from
 * @param noticeFrom null before its public notice, as {@code noticeUntil}
 */
public record PriceVersion(
    long priceListId,
    int version,
    boolean current,
    int units,
    BigDecimal totalArea,
    BigDecimal totalPrice,
    BigDecimal averagePrice,
    @Nullable BigDecimal capTotal,
    @Nullable BigDecimal capAverage,
    Instant savedAt,
    String fileDigest,
    @Nullable Instant noticeFrom,
    @Nullable Instant noticeUntil,
    FilingStanding standing,
    List<FilingView> decisions) {}
