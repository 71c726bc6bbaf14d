package org.anju.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What one criterion adds to a score: {@code weight × reached ÷ full}, rounded half up to two
 * decimals. It is the only place where a score is rounded.
 *
 * @param weight the most that the criterion adds, in points
 * @param reached from 0 to {@code full}, in the criterion's unit
 * @param full what gets the whole weight; more than 0
 */
public record ScorePart(
    Criterion criterion, int weight, BigDecimal reached, BigDecimal full, BigDecimal points) {

  private static final int DECIMALS = 2;

  /** {@code reached} below nothing counts as nothing, above {@code full} as {@code full}. */
  static ScorePart of(Criterion criterion, int weight, BigDecimal reached, BigDecimal full) {
    BigDecimal within = reached.max(BigDecimal.ZERO).min(full);
    BigDecimal points =
        BigDecimal.valueOf(weight).multiply(within).divide(full, DECIMALS, RoundingMode.HALF_UP);
    return new ScorePart(criterion, weight, within, full, points);
  }
}
