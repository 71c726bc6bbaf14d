package org.anju.draw.ceremony;

/** When an item of the checklist is settled. */
public enum CeremonyPhase {
  /** While the draw is sealed and its time has not come. */
  BEFORE,
  /** From the draw's time on. */
  DURING,
  /** When the result is published. */
  AFTER;

  /** How an item of a phase stands in time. */
  public enum Timeliness {
    TOO_EARLY,
    IN_TIME,
    /** Nobody can attest any more that it was as it should be, only that nobody did. */
    LATE
  }

  /** A voided draw is too early for everything. */
  Timeliness at(CeremonyStage stage) {
    if (stage == CeremonyStage.VOIDED) {
      return Timeliness.TOO_EARLY;
    }
    return switch (this) {
      case BEFORE -> stage == CeremonyStage.SEALED ? Timeliness.IN_TIME : Timeliness.LATE;
      case DURING -> stage == CeremonyStage.SEALED ? Timeliness.TOO_EARLY : Timeliness.IN_TIME;
      case AFTER -> stage == CeremonyStage.DRAWN ? Timeliness.IN_TIME : Timeliness.TOO_EARLY;
    };
  }
}
