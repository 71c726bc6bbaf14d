package org.anju.acquisition;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as a refusal's words name them. */
final class Figures {

  private Figures() {}

  /** Yuan or m²: {@code 1,234,567.80}. */
  static String twoDecimals(BigDecimal number) {
    return String.format(Locale.ROOT, "%,.2f", number);
  }

  /** Per cent without needless zeros: {@code 10}, {@code 12.5}. */
  static String percent(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
