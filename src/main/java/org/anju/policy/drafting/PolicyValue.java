package org.anju.policy.drafting;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.anju.policy.Policy;

/** The values that officers decide, in the order of the measures, and what each of them reaches. */
enum PolicyValue {
  MIN_AREA_PER_HEAD("minAreaPerHead", Policy::minAreaPerHead, Reach.NEW_APPLICATIONS),
  YEARS_WITHOUT_TRADE("yearsWithoutTrade", Policy::yearsWithoutTrade, Reach.NEW_APPLICATIONS),
  ADULT_AGE("adultAge", Policy::adultAge, Reach.NEW_APPLICATIONS),
  INCOME_LINE("incomeLinePerHead", Policy::incomeLinePerHead, Reach.NEW_APPLICATIONS),
  CATEGORIES("categories", Policy::categories, Reach.NEW_APPLICATIONS),
  SOCIAL_INSURANCE("socialInsuranceMonths", Policy::socialInsuranceMonths, Reach.NEW_APPLICATIONS),
  MAX_BUILT_AREA("maxBuiltArea", Policy::maxBuiltArea, Reach.PRICE_LISTS),
  MAX_PROFIT("maxProfitPercent", Policy::maxProfitPercent, Reach.PRICE_LISTS),
  MAX_BUILT_MARKUP("maxBuiltMarkupPercent", Policy::maxBuiltMarkupPercent, Reach.PRICE_LISTS),
  MAX_ACQUIRED_MARKUP(
      "maxAcquiredMarkupPercent", Policy::maxAcquiredMarkupPercent, Reach.PRICE_LISTS),
  MAX_RENT("maxRentPercent", Policy::maxRentPercent, Reach.PRICE_LISTS),
  MIN_DEMAND("minDemandPercent", Policy::minDemandPercent, Reach.ACQUISITIONS),
  MIN_DISCOUNT("minDiscountPercent", Policy::minDiscountPercent, Reach.ACQUISITIONS),
  SECOND_APPRAISAL("secondAppraisalAbove", Policy::secondAppraisalAbove, Reach.ACQUISITIONS),
  SUBSIDY("subsidyPercent", Policy::subsidyPercent, Reach.ACQUISITIONS),
  RELENDING("relendingPercent", Policy::relendingPercent, Reach.ACQUISITIONS),
  MIN_STARS("minPropertyStars", Policy::minPropertyStars, Reach.ACQUISITIONS),
  MIN_NOTICE("minNoticeWorkingDays", Policy::minNoticeWorkingDays, Reach.NEW_OFFERINGS),
  CHECK("checkWorkingDays", Policy::checkWorkingDays, Reach.NEW_APPLICATIONS),
  CORRECTION("correctionWorkingDays", Policy::correctionWorkingDays, Reach.NEW_APPLICATIONS),
  OBJECTION("objectionWorkingDays", Policy::objectionWorkingDays, Reach.OBJECTIONS),
  APPEAL("appealWorkingDays", Policy::appealWorkingDays, Reach.OBJECTIONS),
  COMPLAINT("complaintWorkingDays", Policy::complaintWorkingDays, Reach.EVERYTHING),
  FULL_REVIEW("fullReviewPercent", Policy::fullReviewPercent, Reach.CHECKS),
  FRAUD_BAN("fraudBanYears", Policy::fraudBanYears, Reach.EVERYTHING),
  RANKING("rankingWeights", Policy::rankingWeights, Reach.NEW_WINDOWS),
  LARGE_FAMILY("largeFamily", Policy::largeFamily, Reach.NEW_WINDOWS),
  SEAL_LEAD("sealLeadHours", Policy::sealLeadHours, Reach.SEALS),
  RANDOMNESS("randomnessKinds", Policy::randomnessKinds, Reach.SEALS),
  DICE("diceMinutes", Policy::diceMinutes, Reach.SEALS),
  TICKETS("mostTickets", Policy::mostTickets, Reach.SEALS),
  SIGN("signWorkingDays", Policy::signWorkingDays, Reach.NEW_APPLICATIONS),
  FORCE_MAJEURE("forceMajeureWorkingDays", Policy::forceMajeureWorkingDays, Reach.NEW_APPLICATIONS),
  MOVE_IN("moveInMonths", Policy::moveInMonths, Reach.NEW_APPLICATIONS),
  UNMASKING("unmaskingRules", Policy::unmaskingRules, Reach.EVERYTHING);

  private final String field;
  private final Function<Policy, Object> value;
  private final Reach reach;

  PolicyValue(String field, Function<Policy, Object> value, Reach reach) {
    this.field = field;
    this.value = value;
    this.reach = reach;
  }

  /** Those that differ, whatever zeros a number is written with. */
  static List<PolicyValue> changed(Policy before, Policy after) {
    return Arrays.stream(values())
        .filter(one -> !Objects.equals(one.comparable(before), one.comparable(after)))
        .toList();
  }

  private Object comparable(Policy policy) {
    Object found = value.apply(policy);
    return found instanceof BigDecimal number ? number.stripTrailingZeros() : found;
  }

  /** Its name in {@link Policy}. */
  String field() {
    return field;
  }

  Reach reach() {
    return reach;
  }
}
