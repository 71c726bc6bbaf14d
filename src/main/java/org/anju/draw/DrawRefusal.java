package org.anju.draw;

import org.anju.platform.error.Refusal;

/** Why a draw cannot be sealed, entered or read. */
public enum DrawRefusal implements Refusal {
  UNKNOWN(404),
  /** The public notice is not over, or has not begun. */
  NOTICE_NOT_OVER(409),
  /** Families have an open objection or appeal whose last date has not passed. */
  OBJECTION_OPEN(409),
  /** An application waits for a check. */
  CASE_UNDECIDED(409),
  NO_FAMILIES(409),
  NO_UNITS(409),
  /** The wished time is before the earliest possible one. */
  TOO_SOON(422),
  /** The offering has its seal: there is no second unless that one is voided. */
  ALREADY_SEALED(409),
  /** The roster is frozen; another officer seals or drops it. */
  ALREADY_FROZEN(409),
  /** No roster is frozen. */
  NOT_FROZEN(409),
  /** Who froze the roster does not seal it. */
  OWN_ROSTER(403),
  /** Families changed since the roster was frozen. */
  ROSTER_CHANGED(409),
  /** The draw was voided. */
  VOIDED(409),
  /** The time has come and the draw can still go on: its result could be known. */
  VOID_TOO_LATE(409),
  /** Somebody has asked for it already. */
  VOID_REQUESTED(409),
  /** Nobody has asked for it. */
  VOID_NOT_REQUESTED(409),
  /** Who asked for it does not confirm it. */
  OWN_VOID(403),
  /** Nothing is entered before the sealed time. */
  TOO_EARLY(409),
  /** The seal has no source at that place, or one that nobody enters. */
  SOURCE_UNKNOWN(422),
  /** The value has not the declared form. */
  VALUE_MALFORMED(422),
  /** This officer has entered the value; another must. */
  ALREADY_ENTERED(409),
  /** Two officers have entered already. */
  ENTRIES_COMPLETE(409),
  /** There is nothing to reopen. */
  ENTRIES_DO_NOT_DIFFER(409),
  /** Who entered a value does not reopen it. */
  OWN_ENTRY(403),
  /** The stored roster is not the one that was sealed: the draw stops. */
  ROSTER_ALTERED(409),
  ALREADY_DRAWN(409),
  NOT_DRAWN(409),
  /** No family of this draw has that receipt number. */
  RECEIPT_UNKNOWN(404);

  private final int status;

  DrawRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
