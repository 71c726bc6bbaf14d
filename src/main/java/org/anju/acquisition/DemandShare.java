package org.anju.acquisition;

import static org.anju.acquisition.Shown.percent;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How many of those who were asked want a home at a place.
 *
 * @param surveyed households that were asked
 * @param wanting those of them who want a home there
 */
record DemandShare(int surveyed, int wanting) {

  private static final BigDecimal WHOLE = new BigDecimal(100);

  /** Refused unless more than so many per cent do (measures, article 8). */
  void requireAbove(BigDecimal minPercent) {
    BigDecimal share = new BigDecimal(wanting).multiply(WHOLE);
    if (share.compareTo(new BigDecimal(surveyed).multiply(minPercent)) <= 0) {
      throw new Breach(
              AcquisitionRefusal.DEMAND_TOO_LOW,
              Map.of(
                  "wanting", String.valueOf(wanting),
                  "surveyed", String.valueOf(surveyed),
                  "percent", percent(minPercent)))
          .refused();
    }
  }
}
