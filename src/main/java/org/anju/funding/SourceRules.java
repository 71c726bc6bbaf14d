package org.anju.funding;

import java.math.BigDecimal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.money.Yuan;
import org.anju.project.ProjectUse;
import org.anju.project.SupplyWay;

/**
 * Which money a project may take at all (Weihai work plan, part 2 (4); articles 25 to 28). Pure.
 */
final class SourceRules {

  private SourceRules() {}

  /**
   * @throws RefusedException with a {@link FundingRefusal}
   */
  static void require(SourceTerms terms, ProjectUse use, SupplyWay way) {
    if (!terms.kind().isFor(use)) {
      throw RefusedException.of(FundingRefusal.USES_MIXED);
    }
    if (!terms.kind().isFor(way)) {
      throw RefusedException.of(FundingRefusal.WAYS_MIXED);
    }
    requireAmount(terms.principal());
    if (terms.dueOn() != null && !terms.dueOn().isAfter(terms.signedOn())) {
      throw RefusedException.of(FundingRefusal.TERM_INVALID);
    }
  }

  /** An amount that can be booked: above zero, in whole cents. */
  static void requireAmount(BigDecimal amount) {
    if (amount.signum() <= 0 || !Yuan.isExact(amount)) {
      throw RefusedException.of(FundingRefusal.AMOUNT_INVALID);
    }
  }

  /**
   * How much the bank can ask of the central bank's relending, in yuan, rounded down; zero for
   * money that is not relent.
   *
   * @param percent of the principal, by the policy under which the loan was entered
   */
  static BigDecimal relending(SourceKind kind, BigDecimal principal, BigDecimal percent) {
    return kind.isRelent() ? Yuan.cappedPercentOf(principal, percent) : Yuan.ZERO;
  }
}
