package org.anju.support;

/** Where a claim stands. */
public enum SupportState {
  /** The authority has not decided, or its decision is not confirmed here. */
  CLAIMED,
  /** Granted, in whole or in part; what comes is recorded. */
  GRANTED,
  REFUSED,
  /** Taken back by the acquirer before a decision. */
  WITHDRAWN
}
