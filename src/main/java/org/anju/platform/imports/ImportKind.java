package org.anju.platform.imports;

/** What a workbook holds. */
public enum ImportKind {
  PRICE_LIST,
  ROSTER
}
