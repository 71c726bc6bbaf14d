package org.anju.application;

import java.util.Locale;

/**
 * The number that a family keeps: city, year, serial, check digit, for example {@code
 * HS26-000731-4}. The check digit (Luhn over year and serial) catches a mistyped digit and most
 * swapped neighbours.
 */
public record ReceiptNumber(String value) {

  public static ReceiptNumber of(String cityPrefix, int year, long serial) {
    String digits = String.format(Locale.ROOT, "%02d%06d", year % 100, serial);
    return new ReceiptNumber(
        cityPrefix + digits.substring(0, 2) + "-" + digits.substring(2) + "-" + luhn(digits));
  }

  private static int luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit * 2 : digit;
      sum += weighted / 10 + weighted % 10;
    }
    return (10 - sum % 10) % 10;
  }

  @Override
  public String toString() {
    return value;
  }
}
