package org.anju.ranking;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What the order of a family rests on, as it was when the family applied.
 *
 * @param receivedAt when the application was received
 * @param opensAt when the time to apply began
 * @param closesAt when it ended, after {@code opensAt}
 * @param heads applicant, spouse and minor children, at least one
 * @param annualIncome last year's household income in yuan
 * @param housingArea homes in the city in m², 0 when there are none
 * @param inFirstTier whether the family belongs to those for whom the units were raised (article
 *     17); everybody does where they were raised for nobody in particular
 */
public record RankingFacts(
    Instant receivedAt,
    Instant opensAt,
    Instant closesAt,
    int heads,
    BigDecimal annualIncome,
    BigDecimal housingArea,
    boolean inFirstTier) {}
