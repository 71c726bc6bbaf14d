package org.anju.pricing.filing;

/** What an office says of a price list; once, and for good. */
public enum FilingDecision {
  FILED,
  /** The acquirer makes another version, which begins anew with its public notice. */
  RETURNED
}
