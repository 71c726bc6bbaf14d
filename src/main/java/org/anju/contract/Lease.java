package org.anju.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.anju.offering.LeaseTerms;
import org.jetbrains.annotations.Nullable;

/**
 * The lease 租赁合同 of a home for rent.
 *
 * @param deposit yuan; zero for none
 * @param payment yuan, each time that rent is paid
 * @param startsOn its first day; null until signed
 * @param endsOn its last day, by its terms or by its earlier end; null until signed
 * @param renewals how often it was renewed for another term
 * @param end that it ends before its term is over; null when it does not
 */
public record Lease(
    LeaseTerms terms,
    BigDecimal deposit,
    BigDecimal payment,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    int renewals,
    @Nullable EarlyEnd end) {

  /**
   * @param rent yuan a month
   */
  static Lease of(
      LeaseTerms terms,
      BigDecimal rent,
      @Nullable LocalDate startsOn,
      @Nullable LocalDate endsOn,
      int renewals,
      @Nullable EarlyEnd end) {
    return new Lease(
        terms,
        terms.deposit(rent),
        terms.payment(rent),
        startsOn,
        end == null ? endsOn : end.lastDay(),
        renewals,
        end);
  }
}
