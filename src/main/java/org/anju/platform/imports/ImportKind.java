package org.anju.platform.imports;

/** What a workbook holds. */
public enum ImportKind {
  PRICE_LIST,
  ROSTER,
  /** A district's ledger of unsold homes. */
  STOCK
}
