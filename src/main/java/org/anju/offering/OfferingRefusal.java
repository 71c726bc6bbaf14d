package org.anju.offering;

import org.anju.platform.error.Refusal;

/** Why an offering cannot be created, changed or moved on. */
public enum OfferingRefusal implements Refusal {
  UNKNOWN(404),
  /** It belongs to another acquirer or another district. */
  NOT_YOURS(403),
  /** The dates are not in the order application, notice, draw, selection. */
  SCHEDULE_OUT_OF_ORDER(422),
  /** The application window would already be over. */
  SCHEDULE_IN_THE_PAST(422),
  NOTICE_TOO_SHORT(422),
  /** A phase lacks what its mode needs, or has what belongs to another mode. */
  PLAN_INCOMPLETE(422),
  /** A phase begins before the one ahead of it has begun or ended. */
  PLAN_OUT_OF_ORDER(422),
  /** A tier does not choose in the order of the draw, or not in its turn (article 17). */
  PLAN_WITHOUT_TIER(422),
  /** The rehearsal is not between the draw and the first phase. */
  PLAN_REHEARSAL(422),
  /** Homes for rent need the terms of their lease. */
  LEASE_TERMS_MISSING(422),
  /** What is sold has no lease. */
  LEASE_TERMS_OF_A_SALE(422),
  /** More months of rent would be paid at once than the lease lasts. */
  LEASE_PAYMENT_BEYOND_TERM(422),
  NAME_TAKEN(409),
  NO_PRICE_LIST(409),
  /** The stage does not allow the step. */
  WRONG_STAGE(409),
  APPLICATIONS_NOT_OPEN(409),
  APPLICATIONS_STILL_OPEN(409);

  private final int status;

  OfferingRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
