package org.anju.selection.desk;

import org.anju.platform.error.Refusal;

/** Why force majeure cannot be claimed or decided. */
public enum ForceMajeureRefusal implements Refusal {
  /** There is no such family or request, or it is none of the caller's business. */
  UNKNOWN(404),
  /** The family has a unit. */
  HAS_UNIT(409),
  /** The family has missed nothing and nothing that it could miss has begun. */
  NOTHING_MISSED(409),
  /** The family said itself that it does not want to choose (article 21, 2). */
  GIVEN_UP(409),
  /** The days to claim it are over (article 21). */
  TOO_LATE(409),
  /** It was claimed before for the same turn. */
  ALREADY_ASKED(409),
  /** The request is decided. */
  ALREADY_DECIDED(409),
  /** Whoever asks does not decide. */
  OWN_REQUEST(409);

  private final int status;

  ForceMajeureRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
