package org.anju.pricing.calculation;

import org.anju.offering.Stage;
import org.anju.platform.error.RefusedException;
import org.anju.pricing.PricingRefusal;

/**
 * An offering and what its prices follow from.
 *
 * @param project the project whose homes it offers
 * @param fromStock whether they are homes of the stock ledger that were acquired
 */
record PricedOffering(
    long id,
    String name,
    String acquirer,
    String district,
    Stage stage,
    long project,
    String projectName,
    PriceBasis.Kind basis,
    boolean fromStock) {

  /** Until the qualified families go under public notice. */
  boolean pricesOpen() {
    return stage == Stage.DRAFT || stage == Stage.ANNOUNCED;
  }

  void requireOpenPrices() {
    if (!pricesOpen()) {
      throw RefusedException.of(PricingRefusal.PRICES_ARE_FINAL);
    }
  }
}
