package org.anju.contract;

import org.anju.selection.SaleCity;

/** Lets agreements lapse for tests of other features. */
public final class Lapsing {

  private Lapsing() {}

  /** What is not signed by the city's present time is given up. */
  public static void lapse(SaleCity city) {
    SaleCity.await(new LapseAgreements(city.pool(), city.clock()).lapse());
  }
}
