package org.anju.stock;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a ledger states of a unit; named as the columns of {@code stock_ledger}. */
@Schema(name = "StockFact")
public enum Fact {
  ESTATE,
  ADDRESS,
  DEVELOPER,
  CREDIT_CODE,
  BUILDING,
  ENTRANCE,
  ROOM,
  STOREY,
  LAYOUT,
  ORIENTATION,
  BUILT_AREA,
  INNER_AREA,
  COMPLETED_ON,
  SALE_STATE,
  ENCUMBRANCE,
  ASKING_PRICE;

  static Fact ofColumn(String column) {
    return valueOf(column.toUpperCase(Locale.ROOT));
  }
}
