package org.anju.funding;

/** How far a posting is. */
public enum PostingState {
  /** For a second person. */
  WAITING,
  /** It became a voucher. */
  POSTED,
  /** The second person has said what is wrong. */
  SENT_BACK,
  /** Taken back by whoever entered it. */
  WITHDRAWN
}
