package org.anju.pricing;

import org.anju.platform.error.Refusal;

/** Why a price list cannot be imported or saved. */
public enum PricingRefusal implements Refusal {
  /** After the public notice has begun, prices stand. */
  PRICES_ARE_FINAL(409);

  private final int status;

  PricingRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
