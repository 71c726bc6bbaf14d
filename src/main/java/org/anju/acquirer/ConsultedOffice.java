package org.anju.acquirer;

/** Whose opinion the bureau needs before it decides. */
public enum ConsultedOffice {
  /** Finance 财政. */
  FINANCE,
  /** State-owned assets 国资. */
  STATE_ASSETS
}
