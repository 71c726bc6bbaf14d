package org.anju.acquisition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jetbrains.annotations.Nullable;

/**
 * A unit of an acquisition.
 *
 * @param price proposed or contracted, yuan; null while none is set
 * @param inspection the last one; null before the first
 */
record PurchaseUnit(
    LedgerUnit ledger, @Nullable BigDecimal price, @Nullable Inspection inspection) {

  String code() {
    return ledger.code();
  }

  PurchaseUnit withPrice(@Nullable BigDecimal other) {
    return new PurchaseUnit(ledger, other, inspection);
  }

  /** The smaller of the ledger's and the measured area, m²: nobody pays for more. */
  BigDecimal payableArea() {
    return Optional.ofNullable(inspection)
        .map(Inspection::measuredArea)
        .map(ledger.builtArea()::min)
        .orElseGet(ledger::builtArea);
  }

  /**
   * The contract's price for the area that was measured, yuan, rounded down: less for a smaller
   * home, the same for a larger one.
   */
  BigDecimal priceOfMeasured() {
    return price.multiply(payableArea()).divide(ledger.builtArea(), 2, RoundingMode.DOWN);
  }

  /** What is paid in the end, yuan: {@link #priceOfMeasured}, or less when that was agreed. */
  BigDecimal settledPrice() {
    return inspection == null || inspection.agreedPrice() == null
        ? priceOfMeasured()
        : inspection.agreedPrice();
  }
}
