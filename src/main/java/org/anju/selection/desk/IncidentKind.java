package org.anju.selection.desk;

import java.util.Set;

/** What happened in the hall of a selection. */
public enum IncidentKind {
  /** Screens, computers, power. */
  EQUIPMENT,
  NETWORK,
  /** Quarrel, crowd, disturbance. */
  ORDER,
  /** Something about one family. */
  FAMILY,
  OTHER,
  /** Families were called by a notice. */
  CALLED,
  PAUSED,
  RESUMED;

  private static final Set<IncidentKind> BY_ITSELF = Set.of(CALLED, PAUSED, RESUMED);

  /** Whether people note it; the others are noted by the step itself. */
  boolean isReported() {
    return !BY_ITSELF.contains(this);
  }
}
