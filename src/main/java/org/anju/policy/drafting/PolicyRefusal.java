package org.anju.policy.drafting;

import org.anju.platform.error.Refusal;

/** Why a version of the rules cannot be shown, changed or moved on. */
public enum PolicyRefusal implements Refusal {
  UNKNOWN(404),
  /**
   * The whole city's rules need somebody who serves every district, a district's one who serves it.
   */
  NOT_YOURS(403),
  UNKNOWN_DISTRICT(422),
  /** Some values cannot stand; each is told at its field. */
  VALUES_INVALID(422),
  /** Rules begin on a later day than the one on which they are decided. */
  EFFECTIVE_TOO_SOON(422),
  /** Another version of the same place begins on that day. */
  DATE_TAKEN(409),
  /** The draft says what is in force on its day anyway. */
  NOTHING_CHANGED(409),
  /** The decision that the changed values rest on is not named in both languages. */
  BASIS_MISSING(422),
  /** The state does not allow the step. */
  WRONG_STATE(409),
  /** Who drafted, edited or submitted does not approve. */
  FOUR_EYES(409);

  private final int status;

  PolicyRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
