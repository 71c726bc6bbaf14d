package org.anju.draw;

import org.anju.platform.error.Refusal;

/** Why sources of randomness cannot be declared, or their values not taken. */
public enum RandomnessRefusal implements Refusal {
  /** The policy demands a public number and none was declared. */
  NUMBER_MISSING(422),
  /** A public number was declared that the policy does not demand. */
  NUMBER_NOT_ASKED(422),
  /** A part of the declaration is blank or too long. */
  NUMBER_INCOMPLETE(422),
  /** A public number has 1 to 100 digits. */
  NUMBER_DIGITS(422),
  /** The number would be known before the draw, or before its dice are entered. */
  NUMBER_TOO_EARLY(422),
  /** The policy demands drand, and fewer relays are configured than have to agree. */
  RELAYS_MISSING(409),
  /** The declared number is not published yet. */
  NUMBER_NOT_PUBLISHED(409),
  /** Another value of the draw can be known by now, so dice count no longer. */
  DICE_TOO_LATE(409),
  /** Relays neither gave a flawed answer nor disagreed. */
  BEACON_NOT_STOPPED(409),
  /** The key that signed the seal is not configured here any more. */
  KEY_MISSING(409),
  /** This replica signs with a key that another one has followed. */
  KEY_REPLACED(409);

  private final int status;

  RandomnessRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
