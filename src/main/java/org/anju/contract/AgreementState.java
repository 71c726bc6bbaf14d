package org.anju.contract;

/** Where an agreement stands. */
public enum AgreementState {
  /** The unit is chosen and waits for the signature. */
  TO_SIGN,
  /** Signed and recorded: the unit has left the market. */
  SIGNED,
  /** Not signed in time: counts as given up (article 21, 3). */
  LAPSED,
  /** The family gave the unit back before it signed (article 21, 2). */
  DECLINED,
  /** The family turned out to be no longer eligible before it signed. */
  TAKEN_BACK,
  /** A lease whose last day is over. */
  ENDED,
  /** Ended because the family cheated: the unit was taken back (article 34). */
  RECOVERED
}
