package org.anju.selection.desk;

/** Where the proxy of a family stands. */
public enum ProxyState {
  /** The family has named a person; the desk has not looked at the power of attorney. */
  NAMED,
  /** The person may act for the family. */
  CONFIRMED,
  /** The desk did not accept the power of attorney. */
  REFUSED,
  /** The family, or the desk for it, has withdrawn the power. */
  REVOKED
}
