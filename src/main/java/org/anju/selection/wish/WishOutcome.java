package org.anju.selection.wish;

/** What became of a family at the close. */
public enum WishOutcome {
  /** It got the best of its wishes that was still free. */
  ASSIGNED,
  /** All of its wishes had gone; it keeps its right in later phases. */
  WISHES_TAKEN,
  /**
   * Its place came while units were left, and it had no list: it counts as absent (article 21, 1).
   */
  NO_LIST,
  /** No unit was left when its place came, and it had no list. */
  NOT_REACHED
}
