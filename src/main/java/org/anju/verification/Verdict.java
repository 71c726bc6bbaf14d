package org.anju.verification;

/** What an officer decides. */
public enum Verdict {
  APPROVED,
  /** Needs the article and the reason. */
  REFUSED
}
