package org.anju.publicity;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A family that keeps the roster of its offering from being frozen.
 *
 * @param until afterwards it no longer does, decided or not
 */
public record RosterHold(String receipt, Kind kind, Instant until) {

  /** Why. */
  @Schema(name = "RosterHoldKind")
  public enum Kind {
    /** An objection to it is open. */
    OBJECTION,
    /** It was struck out and may still appeal. */
    TIME_TO_APPEAL,
    /** Its appeal is open. */
    APPEAL
  }
}
