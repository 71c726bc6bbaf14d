package org.anju.demand;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many of the surveyed households want a home in an area (article 8).
 *
 * @param surveyed households that were asked, more than none
 * @param wanting households among them that want one
 */
public record DemandShare(int surveyed, int wanting) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Whether more than that share in % want one; exactly that share is not enough. */
  public boolean exceeds(BigDecimal percent) {
    BigDecimal wantingInHundredths = BigDecimal.valueOf(wanting).multiply(HUNDRED);
    return wantingInHundredths.compareTo(BigDecimal.valueOf(surveyed).multiply(percent)) > 0;
  }

  /** In %, cut after two decimals, so that it never looks like more than it is. */
  public BigDecimal percent() {
    return BigDecimal.valueOf(wanting)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(surveyed), 2, RoundingMode.DOWN);
  }
}
