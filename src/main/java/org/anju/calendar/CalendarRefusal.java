package org.anju.calendar;

import org.anju.platform.error.Refusal;

/** Why a year's notice cannot be shown, proposed or put into force. */
public enum CalendarRefusal implements Refusal {
  UNKNOWN(404),
  /** Some fields cannot stand; each is told at its place. */
  NOTICE_INVALID(422),
  NO_HOLIDAYS(422),
  NAME_MISSING(422),
  ENDS_BEFORE_IT_BEGINS(422),
  OUTSIDE_YEAR(422),
  HOLIDAYS_OVERLAP(422),
  FIXED_DAY_MISSING(422),
  NO_WEEKEND(422),
  MADE_UP_TWICE(422),
  IS_HOLIDAY(422),
  /** Days before today would turn from working days into days off, or the other way round. */
  PAST_CHANGED(409),
  /** The notice says what is in force anyway. */
  NOTHING_CHANGED(409),
  /** Another proposal for the year waits for its decision. */
  PROPOSAL_WAITS(409),
  /** The proposal was decided or withdrawn meanwhile. */
  WRONG_STATE(409),
  /** Whoever proposed a notice does not decide it. */
  FOUR_EYES(409);

  private final int status;

  CalendarRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
