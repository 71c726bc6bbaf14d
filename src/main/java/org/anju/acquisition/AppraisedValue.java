package org.anju.acquisition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import org.anju.platform.money.Yuan;

/**
 * What the appraisers of an acquisition say together, in yuan for the units that it has now. A
 * price above the highest is refused; one above the lowest is pointed out to whoever decides.
 *
 * @param mean half-up to the cent
 */
public record AppraisedValue(BigDecimal lowest, BigDecimal mean, BigDecimal highest) {

  /**
   * @param values not empty
   */
  static AppraisedValue of(List<BigDecimal> values) {
    BigDecimal mean =
        Yuan.sum(values).divide(BigDecimal.valueOf(values.size()), 2, RoundingMode.HALF_UP);
    return new AppraisedValue(Collections.min(values), mean, Collections.max(values));
  }
}
