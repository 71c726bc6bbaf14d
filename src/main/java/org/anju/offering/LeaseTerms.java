package org.anju.offering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.anju.project.ProjectUse;
import org.jetbrains.annotations.Nullable;

/**
 * What every lease 租赁合同 of an offering for rent says, published with it (W, part 2, item 2).
 *
 * @param months how long it lasts
 * @param depositMonths the deposit, in months of rent; 0 for none
 * @param payEveryMonths the rent is paid in advance for that many months at once
 * @param renewal what a family does to stay on, in words
 */
public record LeaseTerms(int months, int depositMonths, int payEveryMonths, String renewal) {

  /** The longest lease that the law knows: twenty years. */
  public static final int MOST_MONTHS = 240;

  /** A year of rent. */
  public static final int MOST_MONTHS_AT_ONCE = 12;

  /**
   * Why an offering for that use cannot have these terms, empty when it can.
   *
   * @param terms null for none
   */
  static Optional<OfferingRefusal> flaw(@Nullable LeaseTerms terms, ProjectUse use) {
    if (use == ProjectUse.SALE) {
      return terms == null ? Optional.empty() : Optional.of(OfferingRefusal.LEASE_TERMS_OF_A_SALE);
    }
    if (terms == null) {
      return Optional.of(OfferingRefusal.LEASE_TERMS_MISSING);
    }
    return terms.payEveryMonths > terms.months
        ? Optional.of(OfferingRefusal.LEASE_PAYMENT_BEYOND_TERM)
        : Optional.empty();
  }

  /**
   * The last day of a lease that begins on {@code firstDay}: the one before the same day of the
   * month in which it ends, or that month's last day when it has no such day.
   */
  public LocalDate lastDay(LocalDate firstDay) {
    return lastDay(firstDay, months);
  }

  /** As {@link #lastDay(LocalDate)}, of so many months from the first day on. */
  public static LocalDate lastDay(LocalDate firstDay, int months) {
    LocalDate sameDay = firstDay.plusMonths(months);
    return sameDay.getDayOfMonth() == firstDay.getDayOfMonth() ? sameDay.minusDays(1) : sameDay;
  }

  /**
   * The deposit in yuan.
   *
   * @param rent yuan a month
   */
  public BigDecimal deposit(BigDecimal rent) {
    return rent.multiply(BigDecimal.valueOf(depositMonths));
  }

  /**
   * What is paid each time, in yuan; the last time it is for the months that are left.
   *
   * @param rent yuan a month
   */
  public BigDecimal payment(BigDecimal rent) {
    return rent.multiply(BigDecimal.valueOf(payEveryMonths));
  }
}
