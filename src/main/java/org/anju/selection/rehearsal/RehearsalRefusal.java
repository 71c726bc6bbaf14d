package org.anju.selection.rehearsal;

import org.anju.platform.error.Refusal;

/** Why something cannot be practised. */
public enum RehearsalRefusal implements Refusal {
  /** The plan has no rehearsal. */
  NO_REHEARSAL(404),
  /** It is not the day of the rehearsal. */
  NOT_OPEN(409),
  /** The draw has not put the family into an order. */
  NOT_IN_DRAW(404),
  /** The family's phases are of another mode. */
  OTHER_MODE(409),
  /** The practice turn has not been begun or called, or is over. */
  NOT_YOUR_TURN(409),
  /** Another family that practises has chosen the unit. */
  UNIT_TAKEN(409),
  /** Another family that practises reads the price. */
  UNIT_HELD(409),
  /** The one hold of this run is used. */
  HOLD_USED(409),
  /** The plan gives no time to hold a unit. */
  NO_HOLD(409),
  ALREADY_CHOSEN(409),
  /** The offering has no such unit, or it is not to be had. */
  UNKNOWN_UNIT(404),
  /** The list names more units than the plan allows, or one of them twice. */
  WISHES_UNFIT(422);

  private final int status;

  RehearsalRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
