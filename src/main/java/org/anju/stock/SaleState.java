package org.anju.stock;

/** Whether the developer has sold a home. */
public enum SaleState {
  UNSOLD,
  SOLD,
  /** Not for sale: kept back, or taken off the market. */
  WITHDRAWN
}
