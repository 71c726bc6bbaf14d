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
 * @param endsOn its last day; null until signed
 */
public record Lease(
    LeaseTerms terms,
    BigDecimal deposit,
    BigDecimal payment,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn) {

  /**
   * @param rent yuan a month
   */
  static Lease of(
      LeaseTerms terms, BigDecimal rent, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
    return new Lease(terms, terms.deposit(rent), terms.payment(rent), startsOn, endsOn);
  }
}
