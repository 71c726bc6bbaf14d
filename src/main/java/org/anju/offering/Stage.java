package org.anju.offering;

import java.time.Instant;

/**
 * How far an offering has come. Stages only follow each other and none is skipped; only a voided
 * seal leads back, to the notice.
 */
public enum Stage {
  /** Seen by its acquirer alone. */
  DRAFT,
  /** Public; families apply while the window is open, and are checked. */
  ANNOUNCED,
  /** Qualified families are under public notice 公示. */
  NOTICE,
  /** The roster is frozen and the draw sealed. */
  SEALED,
  /** The draw's result is published. */
  DRAWN,
  /** Families choose units 选房. */
  SELECTING,
  /** Nobody is left to choose, or nothing to choose. */
  COMPLETED;

  /** The step that is going on at that moment. */
  Step stepAt(Schedule schedule, Instant now) {
    return switch (this) {
      case DRAFT -> Step.ANNOUNCEMENT;
      case ANNOUNCED -> schedule.stepAt(now);
      case NOTICE -> Step.PUBLIC_NOTICE;
      case SEALED -> Step.DRAW;
      case DRAWN, SELECTING, COMPLETED -> Step.SELECTION;
    };
  }
}
