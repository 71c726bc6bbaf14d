package org.anju.stock;

/** In which order units are listed; always the same for the same ledger. */
public enum StockOrder {
  PLACE("district, estate, building, entrance, storey, room, id"),
  CODE("code"),
  AREA("built_area, id"),
  PRICE("asking_price NULLS LAST, id");

  private final String columns;

  StockOrder(String columns) {
    this.columns = columns;
  }

  String columns() {
    return columns;
  }
}
