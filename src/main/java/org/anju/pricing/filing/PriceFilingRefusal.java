package org.anju.pricing.filing;

import org.anju.platform.error.Refusal;

/** Why a price list is not filed, not returned, or not good enough to go on with. */
public enum PriceFilingRefusal implements Refusal {
  UNKNOWN(404),
  /** Of a district that is not the officer's. */
  NOT_YOURS(403),
  /** A later version has taken its place. */
  SUPERSEDED(409),
  /** It was never under public notice. */
  NO_NOTICE(409),
  NOTICE_RUNNING(409),
  /** The officer's office has decided. */
  ALREADY_DECIDED(409),
  /** The other office has returned it. */
  RETURNED_BY_OTHER(409),
  /** The officer made the list or put it under notice. */
  OWN_LIST(403),
  /** The officer decided for the other office. */
  SAME_PERSON(403),
  /** The office has used that number. */
  NUMBER_TAKEN(409),
  /** Neither office has filed the list, or there is none. */
  NOT_FILED(409),
  BUREAU_MISSING(409),
  PRICE_OFFICE_MISSING(409),
  /** The list in force was returned. */
  LIST_RETURNED(409);

  private final int status;

  PriceFilingRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
