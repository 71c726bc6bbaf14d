package org.anju.draw;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anju.platform.error.RefusedException;
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

  /** Refuses with the families by receipt number. */
  static void requireNone(List<RosterChange> changes) {
    if (!changes.isEmpty()) {
      throw RefusedException.of(
          DrawRefusal.ROSTER_CHANGED,
          Map.of(
              "added", receipts(changes, Kind.ADDED),
              "gone", receipts(changes, Kind.GONE),
              "changed", receipts(changes, Kind.CHANGED)));
    }
  }

  private static String receipts(List<RosterChange> changes, Kind kind) {
    String named =
        changes.stream()
            .filter(change -> change.kind() == kind)
            .map(RosterChange::receipt)
            .collect(Collectors.joining(", "));
    return named.isEmpty() ? "—" : named;
  }
}
