package org.anju.policy.drafting;

import java.util.HashMap;
import java.util.Map;
import org.anju.policy.Policy;
import org.anju.policy.Policy.LocalName;

/**
 * Values as an officer wants them. What names the city and the version is not theirs to change, and
 * the source of each value that they changed is the decision that they name.
 *
 * @param wanted the values that the officer sent
 * @param basis the decision behind the changes; empty words while it is not named
 */
record Amendment(Policy wanted, LocalName basis) {

  /** The values of the version {@code name} that begins with {@code base}. */
  Policy to(Policy base, String name) {
    return new Policy(
        name,
        base.city(),
        base.regulation(),
        base.receiptPrefix(),
        base.districts(),
        wanted.minAreaPerHead(),
        wanted.yearsWithoutTrade(),
        wanted.adultAge(),
        wanted.incomeLinePerHead(),
        wanted.categories(),
        wanted.socialInsuranceMonths(),
        wanted.maxBuiltArea(),
        wanted.maxProfitPercent(),
        wanted.maxBuiltMarkupPercent(),
        wanted.maxAcquiredMarkupPercent(),
        wanted.maxRentPercent(),
        wanted.minDemandPercent(),
        wanted.minDiscountPercent(),
        wanted.secondAppraisalAbove(),
        wanted.subsidyPercent(),
        wanted.relendingPercent(),
        wanted.minPropertyStars(),
        wanted.minNoticeWorkingDays(),
        wanted.checkWorkingDays(),
        wanted.correctionWorkingDays(),
        wanted.objectionWorkingDays(),
        wanted.appealWorkingDays(),
        wanted.complaintWorkingDays(),
        wanted.fullReviewPercent(),
        wanted.fraudBanYears(),
        wanted.rankingWeights(),
        wanted.largeFamily(),
        wanted.sealLeadHours(),
        wanted.randomnessKinds(),
        wanted.diceMinutes(),
        wanted.mostTickets(),
        wanted.signWorkingDays(),
        wanted.forceMajeureWorkingDays(),
        wanted.moveInMonths(),
        wanted.unmaskingRules(),
        sources(base));
  }

  private Map<String, LocalName> sources(Policy base) {
    Map<String, LocalName> sources = new HashMap<>(base.sources());
    PolicyValue.changed(base, wanted).forEach(value -> sources.put(value.field(), basis));
    return sources;
  }
}
