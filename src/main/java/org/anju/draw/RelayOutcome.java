package org.anju.draw;

/** What became of asking one relay of the beacon for a round. */
public enum RelayOutcome {
  /** The round as the chain signed it. */
  VALUE,
  /** The relay does not have the round yet: it is asked again. */
  NOT_YET,
  /** No answer came, or the relay said that it has none: it is asked again. */
  NO_ANSWER,
  /** The answer is no round of a beacon. */
  MALFORMED,
  /** The answer is for a later round. */
  OTHER_ROUND,
  /** The randomness is not the hash of the signature. */
  HASH,
  /** The chain did not sign this round so. */
  SIGNATURE;

  /** Whether the draw stops until it is reopened in public. */
  boolean isFlaw() {
    return switch (this) {
      case VALUE, NOT_YET, NO_ANSWER -> false;
      case MALFORMED, OTHER_ROUND, HASH, SIGNATURE -> true;
    };
  }
}
