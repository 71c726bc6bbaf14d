package org.anju.application.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anju.application.eligibility.Condition.Code;
import org.anju.application.eligibility.HouseholdFacts.Home;
import org.anju.application.eligibility.HouseholdFacts.Trade;
import org.anju.policy.Policy;

/**
 * The condition on housing: no home in the city and no transaction for some years, or less than so
 * many m² per head. The text ties the transactions to a household without a home, so they do not
 * count against one that has a home, however small; and a household without a home cannot pass by
 * its having no m² per head, for then the transactions would never matter.
 */
record HousingRule(CountedHousehold household, Policy policy) {

  private static final int READABLE_DECIMALS = 2;

  Condition condition() {
    return household
        .homes()
        .map(homes -> homes.isEmpty() ? withoutHome() : withHomes(homes))
        .orElseGet(() -> Condition.of(Code.HOUSING_STATED, Outcome.NOT_YET_KNOWN));
  }

  private Condition withoutHome() {
    BigDecimal years = BigDecimal.valueOf(policy.yearsWithoutTrade());
    List<Trade> trades = household.facts().trades();
    if (trades == null) {
      return Condition.of(Code.NO_HOME_AND_NO_RECENT_TRADE, Outcome.NOT_YET_KNOWN)
          .measured(null, years);
    }
    LocalDate latest = household.latestTrade(trades);
    LocalDate over = latest == null ? null : latest.plusYears(policy.yearsWithoutTrade());
    boolean recent = over != null && over.isAfter(household.day());
    return Condition.of(Code.NO_HOME_AND_NO_RECENT_TRADE, Outcome.of(!recent))
        .measured(null, years)
        .changingOn(recent ? over : null);
  }

  private Condition withHomes(List<Home> homes) {
    BigDecimal area = area(homes);
    boolean complete = homes.stream().noneMatch(home -> home.area() == null);
    Optional<Integer> heads = household.heads();
    Outcome outcome =
        heads.map(count -> livesInLess(area, complete, count)).orElse(Outcome.NOT_YET_KNOWN);
    return Condition.of(Code.SMALL_AREA_PER_HEAD, outcome)
        .measured(
            complete ? heads.map(count -> perHead(area, count)).orElse(null) : null,
            policy.minAreaPerHead());
  }

  /**
   * Compares the whole area, so that no rounding of a quotient decides. What is known of it may
   * already be too much.
   */
  private Outcome livesInLess(BigDecimal area, boolean complete, int heads) {
    BigDecimal enough = policy.minAreaPerHead().multiply(BigDecimal.valueOf(heads));
    if (area.compareTo(enough) >= 0) {
      return Outcome.NOT_MET;
    }
    return complete ? Outcome.MET : Outcome.NOT_YET_KNOWN;
  }

  /** Total built area of the homes as far as it is known, in m². */
  static BigDecimal area(List<Home> homes) {
    return homes.stream()
        .map(Home::area)
        .filter(area -> area != null)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Rounded down, so that 15.999 does not read as 16. */
  static BigDecimal perHead(BigDecimal total, int heads) {
    return total.divide(BigDecimal.valueOf(heads), READABLE_DECIMALS, RoundingMode.DOWN);
  }
}
