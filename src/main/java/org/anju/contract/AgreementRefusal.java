package org.anju.contract;

import org.anju.platform.error.Refusal;

/** Why an agreement cannot be shown or recorded. */
public enum AgreementRefusal implements Refusal {
  UNKNOWN(404),
  /** The flats are another acquirer's. */
  NOT_YOURS(403),
  ALREADY_SIGNED(409),
  /** The time to sign is over (article 21, 3). */
  LAPSED(409),
  /** The family gave the unit back (article 21, 2). */
  DECLINED(409),
  /** The unit was taken back because the family cheated (article 34). */
  RECOVERED(409),
  /** The registries have not said yet whether the family's housing is as it was. */
  RECHECK_WAITING(409),
  /** Something changed since the housing check, and an officer is looking at it. */
  RECHECK_OPEN(409),
  /** Another agreement bears the number. */
  NUMBER_TAKEN(409),
  /** A lease needs its first day. */
  LEASE_WITHOUT_START(422),
  /** The lease would begin before it is signed. */
  LEASE_STARTS_TOO_EARLY(422),
  /** The home would stand empty for longer than a family may take to move in (article 22). */
  LEASE_STARTS_TOO_LATE(422),
  /** What is sold has no lease. */
  START_OF_A_SALE(422),
  /** The lease has ended, or its end is recorded already. */
  LEASE_END_RECORDED(409),
  /** Its next term is recorded and has not begun. */
  LEASE_RENEWED(409),
  /** Before its first day, or not before its last one. */
  LEASE_END_OUTSIDE_TERM(422),
  /** How a family pays is recorded once it has signed. */
  NOT_SIGNED(409),
  /** Rent is not financed. */
  FINANCING_OF_A_LEASE(422),
  /** A sum below zero or with fractions of a cent. */
  FINANCING_INVALID(422),
  /** Own money and loans are not the price. */
  FINANCING_DIFFERS(422),
  LENDER_MISSING(422),
  LENDER_WITHOUT_LOAN(422),
  /** Somebody has recorded another version meanwhile. */
  FINANCING_CHANGED(409);

  private final int status;

  AgreementRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
