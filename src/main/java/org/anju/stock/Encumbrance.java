package org.anju.stock;

/** A right of somebody else that stands in the way of a sale. */
public enum Encumbrance {
  NONE,
  MORTGAGED,
  SEIZED,
  LEASED
}
