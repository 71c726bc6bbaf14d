package org.anju.selection.floorplan;

import org.anju.platform.error.Refusal;

/** Why a floor plan is not taken in or shown. */
public enum FloorPlanRefusal implements Refusal {
  /** The offering has no such floor plan. */
  UNKNOWN(404),
  /** No unit of the offering has that layout. */
  UNKNOWN_LAYOUT(422),
  /** Browsers show photos of some kinds only, and no PDF in a picture's place. */
  NO_PICTURE(415),
  /** The plan has to be said in words too, in at most 300 letters. */
  WORDS_MISSING(422);

  private final int status;

  FloorPlanRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
