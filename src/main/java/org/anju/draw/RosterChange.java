package org.anju.draw;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A family whose line would be another if the roster were frozen now. */
public record RosterChange(String receipt, Kind kind) {

  /** What happened to it since the roster was frozen. */
  @Schema(name = "RosterChangeKind")
  public enum Kind {
    /** It is qualified now. */
    ADDED,
    /** It no longer is. */
    GONE,
    /** Its tier or its tickets are others. */
    CHANGED
  }
}
