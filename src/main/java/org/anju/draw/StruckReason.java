package org.anju.draw;

/** Why a family left the order after the seal, or that it came back. Nobody else moves. */
public enum StruckReason {
  WITHDRAWN,
  /** An objection was upheld. */
  OBJECTION,
  /** The household cheated (article 34). */
  FRAUD,
  /** Before signing it turned out that it is no longer eligible. */
  NOT_ELIGIBLE,
  /** Back in its place after an appeal. */
  REINSTATED
}
