package org.anju.stock;

import org.jetbrains.annotations.Nullable;

/**
 * Which units of the ledger to look at; everything that is null or empty leaves all of them.
 *
 * @param text found in code, estate, address, developer or room
 * @param acquirable only what nothing stands in the way of acquiring, see {@link Obstacle}
 */
public record StockFilter(
    String district,
    String text,
    String layout,
    @Nullable AreaBand band,
    @Nullable SaleState saleState,
    @Nullable Encumbrance encumbrance,
    @Nullable Title title,
    boolean acquirable) {

  /** All units. */
  public static final StockFilter ALL = new StockFilter("", "", "", null, null, null, null, false);
}
