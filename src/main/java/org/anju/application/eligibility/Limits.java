package org.anju.application.eligibility;

import java.math.BigDecimal;
import org.anju.policy.Policy;
import org.jetbrains.annotations.Nullable;

/**
 * The numbers by which article 6 is judged.
 *
 * @param areaPerHead a family with a home must have less, in m² per head
 * @param yearsWithoutTrade a family without a home must not have traded one for so long
 * @param adultAge a child of that age is no minor
 * @param newWorkerYears (一) whoever started work so long ago is not new at work any more
 * @param steadyMonths (三) employment for so long is steady: as long as the social insurance that
 *     article 15 takes as proof
 * @param incomePerHead (四) the city's average in yuan a year; null where it is not published yet
 */
record Limits(
    BigDecimal areaPerHead,
    int yearsWithoutTrade,
    int adultAge,
    int newWorkerYears,
    int steadyMonths,
    @Nullable BigDecimal incomePerHead) {

  static Limits of(Policy policy) {
    return new Limits(
        policy.minAreaPerHead(), policy.yearsWithoutTrade(), policy.adultAge(), 5, 3, null);
  }
}
