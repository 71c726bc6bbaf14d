package org.anju.support;

import org.anju.platform.error.Refusal;

/** Why support is not claimed, decided or received. */
public enum SupportRefusal implements Refusal {
  /** There is none, or it is none of the caller's business. */
  UNKNOWN(404),
  /** The subsidy is computed by the ledger and claimed there. */
  SUBSIDY_COMPUTED(422),
  /** Tax relief names the tax and its legal basis; nothing else does. */
  TAX_INVALID(422),
  /** The acquisition is of another project. */
  OTHER_PROJECT(422),
  /** Fractions of a cent, or an amount that is not above zero. */
  AMOUNT_INVALID(422),
  DAY_AHEAD(422),
  /** The claim is past the step, or not there yet. */
  WRONG_STATE(409),
  /** A decision waits to be confirmed. */
  DECISION_WAITS(409),
  /** The decision is confirmed or thrown away already. */
  DECISION_SETTLED(409),
  /** No more is granted than was claimed. */
  BEYOND_CLAIM(422),
  /** Who entered a decision does not confirm it. */
  FOUR_EYES(409),
  /** More would have come than was granted. */
  BEYOND_GRANTED(409),
  /** Not a voucher of the project by which such money came. */
  VOUCHER_UNFIT(422),
  /** The voucher was undone. */
  VOUCHER_REVERSED(409),
  /** The voucher is a receipt already. */
  VOUCHER_COUNTED(409),
  /** A certificate for money, or a voucher for tax relief. */
  PROOF_UNFIT(422);

  private final int status;

  SupportRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
