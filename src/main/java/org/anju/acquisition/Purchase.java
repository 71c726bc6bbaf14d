package org.anju.acquisition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.anju.platform.money.Yuan;
import org.jetbrains.annotations.Nullable;

/**
 * All that the price of an acquisition is judged by, with the values of one day.
 *
 * @param units those that are not left out
 * @param replacementPrice in force at the place, yuan per m²; null when none is
 * @param comparablePrice yuan per m²; null while none is recorded
 * @param minDiscountPercent of the policy
 * @param appraisals one per appraiser
 * @param developersOffer the last one; null before the first
 * @param otherPrices of the same project's other live acquisitions from the same developer, yuan:
 *     they count towards {@code secondAppraisalAbove}, so that splitting saves no appraisal
 * @param secondAppraisalAbove yuan
 */
record Purchase(
    List<PurchaseUnit> units,
    @Nullable BigDecimal replacementPrice,
    @Nullable BigDecimal comparablePrice,
    BigDecimal minDiscountPercent,
    List<AreaSum> appraisals,
    @Nullable AreaSum developersOffer,
    BigDecimal otherPrices,
    BigDecimal secondAppraisalAbove) {

  Purchase {
    units = List.copyOf(units);
    appraisals = List.copyOf(appraisals);
  }

  /** The same with these prices in yuan, by the units' ids; the others stay. */
  Purchase withPrices(Map<Long, BigDecimal> prices) {
    List<PurchaseUnit> priced =
        units.stream()
            .map(unit -> unit.withPrice(prices.getOrDefault(unit.ledger().id(), unit.price())))
            .toList();
    return new Purchase(
        priced,
        replacementPrice,
        comparablePrice,
        minDiscountPercent,
        appraisals,
        developersOffer,
        otherPrices,
        secondAppraisalAbove);
  }

  /** Null while one of the two prices is missing. */
  @Nullable
  AcquisitionLimits limits() {
    return replacementPrice == null || comparablePrice == null
        ? null
        : new AcquisitionLimits(replacementPrice, comparablePrice, minDiscountPercent);
  }

  /** Of the ledger, m². */
  BigDecimal area() {
    return units.stream()
        .map(unit -> unit.ledger().builtArea())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The sum of the prices that are set, yuan. */
  BigDecimal price() {
    return Yuan.sum(units.stream().map(PurchaseUnit::price).filter(Objects::nonNull).toList());
  }

  /** What is paid in the end, yuan. */
  BigDecimal settledPrice() {
    return Yuan.sum(units.stream().map(PurchaseUnit::settledPrice).toList());
  }

  /** What the appraisers say about these units; null before the first. */
  @Nullable
  AppraisedValue appraised() {
    return appraisals.isEmpty()
        ? null
        : AppraisedValue.of(appraisals.stream().map(appraisal -> appraisal.of(area())).toList());
  }

  /** The same at the prices that are paid in the end. */
  Purchase settled() {
    return withPrices(
        units.stream()
            .collect(Collectors.toMap(unit -> unit.ledger().id(), PurchaseUnit::settledPrice)));
  }

  /** Whether so much is bought that two appraisers are needed. */
  boolean needsSecondAppraisal() {
    return price().add(otherPrices).compareTo(secondAppraisalAbove) > 0;
  }
}
