package org.anju.pricing.calculation;

import java.math.BigDecimal;
import java.util.List;
import org.anju.funding.ConfirmedContracts;
import org.anju.policy.Policy;
import org.jetbrains.annotations.Nullable;

/**
 * What a list is judged by on the day of a check.
 *
 * @param policy in force in the offering's district
 * @param replacement in force at the sheet's place; null when there is none or none is needed
 * @param purchase settled prices of the list's homes, yuan; null when they were not bought
 * @param areaElsewhere m² on the current lists of the project's other offerings, without what was
 *     left over in those that are over
 * @param others profits of the project's other offerings
 * @param costs of the new-built project; null before its first sheet and for other bases
 * @param contracts of the new-built project that the bureau has confirmed; null for other bases
 * @param papers of the costs that the sheet names
 */
record PriceValues(
    Policy policy,
    @Nullable Replacement replacement,
    @Nullable BigDecimal purchase,
    BigDecimal areaElsewhere,
    List<OfferingProfit> others,
    @Nullable ProjectCosts costs,
    @Nullable ConfirmedContracts contracts,
    List<CostPaper> papers) {

  /** A new sheet may correct costs with which no other offering has filed a list. */
  PriceValues beforeWriting() {
    return costs == null || costs.fixed()
        ? this
        : new PriceValues(
            policy, replacement, purchase, areaElsewhere, others, null, contracts, papers);
  }
}
