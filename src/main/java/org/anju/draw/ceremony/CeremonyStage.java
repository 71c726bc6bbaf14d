package org.anju.draw.ceremony;

import java.time.Instant;

/** How far the draw is, as the ceremony sees it. */
public enum CeremonyStage {
  /** Sealed; its time has not come. */
  SEALED,
  /** Its time has come: values are read and awaited. */
  OPEN,
  /** The result is published. */
  DRAWN,
  /** Voided in public: nothing is ticked or signed any more. */
  VOIDED;

  static CeremonyStage at(Instant now, Instant earliest, boolean drawn, boolean voided) {
    if (voided) {
      return VOIDED;
    }
    if (drawn) {
      return DRAWN;
    }
    return now.isBefore(earliest) ? SEALED : OPEN;
  }
}
