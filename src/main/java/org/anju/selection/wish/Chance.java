package org.anju.selection.wish;

/** How likely a wish is, from the lists so far. */
public enum Chance {
  /** No family ahead names the unit. */
  NOBODY_AHEAD,
  /** Families ahead name it, and as the lists stand each of them gets one that it likes better. */
  AHEAD_PREFER_ANOTHER,
  /** As the lists stand it goes to a family ahead. */
  GOES_AHEAD,
  /** It cannot be had any more. */
  GONE
}
