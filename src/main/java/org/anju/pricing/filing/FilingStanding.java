package org.anju.pricing.filing;

/** How far a version of a price list has come on its way to families. */
public enum FilingStanding {
  /** Nobody has put it under public notice. */
  NO_NOTICE,
  UNDER_NOTICE,
  /** The notice is over; an office or both have still to decide. */
  WAITING,
  /** One office has returned it. */
  RETURNED,
  /** Both have filed it. */
  FILED
}
