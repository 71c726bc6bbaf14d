package org.anju.offering;

/** How far an offering has come. Stages only follow each other; none is skipped or repeated. */
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
  COMPLETED
}
