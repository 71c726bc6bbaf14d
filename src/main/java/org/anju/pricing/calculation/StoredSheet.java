package org.anju.pricing.calculation;

import java.time.Instant;
import org.anju.platform.error.RefusedException;
import org.jetbrains.annotations.Nullable;

/**
 * A sheet as it was written.
 *
 * @param project the project that its offering belonged to when it was written
 * @param version from 1, of its offering
 * @param replacement number of the replacement price that it was written with; null without one
 */
record StoredSheet(
    long id,
    long project,
    int version,
    PriceSheet sheet,
    @Nullable Long replacement,
    String policyVersion,
    Instant writtenAt) {

  /**
   * A draft may move to another project; what was calculated for the one before is worth nothing.
   */
  StoredSheet requireOf(PricedOffering offering) {
    if (project != offering.project()) {
      throw RefusedException.of(CalculationRefusal.SHEET_MISSING);
    }
    return this;
  }
}
