package org.anju.stock;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what a home is registered. */
@Schema(name = "StockTitle")
public enum Title {
  /** Commodity housing, for sale on the market. */
  COMMODITY,
  /** Affordable housing; never commodity housing again (article 33). */
  RESTRICTED
}
