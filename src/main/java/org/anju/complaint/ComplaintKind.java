package org.anju.complaint;

/** What a complaint is about. */
public enum ComplaintKind {
  PRICE,
  /** The home and its fit-out. */
  QUALITY,
  HANDOVER,
  /** Property service. */
  SERVICE,
  /** How people of the acquirer behaved. */
  CONDUCT
}
