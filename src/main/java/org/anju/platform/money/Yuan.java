package org.anju.platform.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;

/**
 * Arithmetic on amounts in yuan, which have two decimals (a cent 分 is the smallest sum).
 *
 * <p>All rounding rules of the product:
 *
 * <ol>
 *   <li>Only results are rounded, once, at the end of a calculation.
 *   <li>An amount that is paid, owed or shown is rounded half-up to the cent.
 *   <li>A limit is rounded down to the cent, so that rounding never lets anybody pass it; so is a
 *       price that is made from a limit or from another price (a price per m² for many homes, the
 *       price of the area that was measured, a levelled price per m²).
 *   <li>Whether something keeps a limit given per m² or in % is decided by multiplying, never by
 *       dividing: a total is held against limit × area, not an average against the limit.
 * </ol>
 */
public final class Yuan {

  /** Nothing, with two decimals. */
  public static final BigDecimal ZERO = new BigDecimal("0.00");

  private static final int DECIMALS = 2;
  private static final int PERCENT_DECIMALS = 2;

  private Yuan() {}

  /** The amount in whole cents, half-up. */
  public static BigDecimal round(BigDecimal amount) {
    return amount.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /**
   * The amount with two decimals, for what people or files state: it is taken as it is or not at
   * all.
   *
   * @throws ArithmeticException when it has fractions of a cent
   */
  public static BigDecimal exact(BigDecimal amount) {
    return amount.setScale(DECIMALS, RoundingMode.UNNECESSARY);
  }

  /** Whether the amount is one of whole cents: {@code 3.50} and {@code 3.5000} are. */
  public static boolean isExact(BigDecimal amount) {
    return amount.stripTrailingZeros().scale() <= DECIMALS;
  }

  /** {@code percent} per cent of the amount, half-up. */
  public static BigDecimal percentOf(BigDecimal amount, BigDecimal percent) {
    return round(exactPercentOf(amount, percent));
  }

  /** The price of an area in m² at a price in yuan per m², half-up. */
  public static BigDecimal times(BigDecimal perSquareMetre, BigDecimal area) {
    return round(perSquareMetre.multiply(area));
  }

  /**
   * What a square metre costs, half-up. For showing and for prices that are made from totals;
   * limits are checked on totals.
   *
   * @param area in m², above zero
   */
  public static BigDecimal perSquareMetre(BigDecimal amount, BigDecimal area) {
    return amount.divide(area, DECIMALS, RoundingMode.HALF_UP);
  }

  /** The limit in whole cents, rounded down. Limits are not negative. */
  public static BigDecimal capped(BigDecimal limit) {
    return limit.setScale(DECIMALS, RoundingMode.DOWN);
  }

  /** At most so many per cent of the amount, rounded down. */
  public static BigDecimal cappedPercentOf(BigDecimal amount, BigDecimal percent) {
    return capped(exactPercentOf(amount, percent));
  }

  /** The highest price of an area in m² under a limit in yuan per m², rounded down. */
  public static BigDecimal cappedTimes(BigDecimal limitPerSquareMetre, BigDecimal area) {
    return capped(limitPerSquareMetre.multiply(area));
  }

  /** The sum of amounts, {@link #ZERO} of none. */
  public static BigDecimal sum(Collection<BigDecimal> amounts) {
    return amounts.stream().reduce(ZERO, BigDecimal::add);
  }

  /** As people read it: {@code 1,234,567.80}; the currency is named by the words around it. */
  public static String text(BigDecimal amount) {
    return String.format(Locale.ROOT, "%,.2f", round(amount));
  }

  /** So many per cent of the amount with all decimals, for comparing. */
  public static BigDecimal exactPercentOf(BigDecimal amount, BigDecimal percent) {
    return amount.multiply(percent).movePointLeft(PERCENT_DECIMALS);
  }
}
