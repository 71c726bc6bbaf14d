package org.anju.acquisition.replacement;

import org.anju.platform.error.Refusal;

/** Why a replacement price is not taken. */
public enum ReplacementRefusal implements Refusal {
  UNKNOWN(404),
  /** The city has no such district. */
  UNKNOWN_DISTRICT(422),
  /** Of a district that is not the officer's. */
  NOT_YOURS(403),
  /** Whoever entered it does not confirm it. */
  FOUR_EYES(409),
  ALREADY_CONFIRMED(409),
  /** It ends before it begins. */
  DAYS_OUT_OF_ORDER(422);

  private final int status;

  ReplacementRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
