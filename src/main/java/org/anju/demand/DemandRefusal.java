package org.anju.demand;

import org.anju.platform.error.Refusal;

/** Why a result cannot be entered, settled or built on. */
public enum DemandRefusal implements Refusal {
  /** There is none, or it is of another district. */
  UNKNOWN(404),
  /** More households want a home than were asked. */
  MORE_THAN_SURVEYED(422),
  /** No survey ended after today. */
  SURVEYED_LATER(422),
  /** The officer entered it. */
  FOUR_EYES(409),
  /** It was confirmed or thrown away. */
  SETTLED(409),
  /** Nothing rests on a result that no second officer confirmed. */
  NOT_CONFIRMED(409),
  /** The survey was about another district. */
  OTHER_DISTRICT(422),
  /** Not more than the policy's share want a home there (article 8). */
  TOO_LITTLE(409);

  private final int status;

  DemandRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
