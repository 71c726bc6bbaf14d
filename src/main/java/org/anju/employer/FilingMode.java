package org.anju.employer;

/** What becomes of a roster some of whose rows are wrong. */
public enum FilingMode {
  /** Nobody is filed until every row is right. */
  ALL_OR_NOTHING,
  /** Those whose rows are right are filed at once; the others stay on the desk. */
  GOOD_ROWS_NOW
}
