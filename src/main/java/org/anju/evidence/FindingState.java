package org.anju.evidence;

/** How what a registry says stands to what was claimed. */
public enum FindingState {
  SAME,
  DIFFERENT,
  /** It was claimed, and no registry knows of it. */
  NOT_FOUND,
  /** Nothing was claimed, so that nothing can differ. */
  NOT_CLAIMED;

  /** Whether an officer has to look at it. */
  public boolean differs() {
    return this == DIFFERENT || this == NOT_FOUND;
  }
}
