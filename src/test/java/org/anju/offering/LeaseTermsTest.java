package org.anju.offering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.anju.project.ProjectUse;
import org.jetbrains.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaseTermsTest {

  @ParameterizedTest
  @CsvSource({
    "36, 2026-12-01, 2029-11-30",
    "36, 2026-12-15, 2029-12-14",
    "12, 2027-03-01, 2028-02-29",
    "12, 2028-02-29, 2029-02-28",
    " 1, 2027-01-31, 2027-02-28",
    " 1, 2027-01-30, 2027-02-28",
    " 1, 2027-01-28, 2027-02-27",
    " 3, 2027-01-31, 2027-04-30",
    "12, 2027-01-01, 2027-12-31"
  })
  void a_lease_ends_the_day_before_the_day_on_which_it_began_or_with_a_month_that_has_no_such_day(
      int months, LocalDate from, LocalDate until) {
    assertThat(terms(months, 1).lastDay(from)).isEqualTo(until);
  }

  @Test
  void deposit_and_payment_are_months_of_rent_to_the_cent() {
    LeaseTerms terms = new LeaseTerms(36, 2, 3, "可以续租");
    BigDecimal rent = new BigDecimal("1387.56");

    assertThat(terms.deposit(rent)).isEqualTo("2775.12");
    assertThat(terms.payment(rent)).isEqualTo("4162.68");
  }

  @Test
  void without_a_deposit_nothing_is_deposited() {
    assertThat(new LeaseTerms(12, 0, 1, "x").deposit(new BigDecimal("1200.00"))).isZero();
  }

  @Test
  void homes_for_rent_need_terms_and_homes_for_sale_have_none() {
    assertThat(flaw(null, ProjectUse.RENT)).isEqualTo(OfferingRefusal.LEASE_TERMS_MISSING);
    assertThat(flaw(terms(12, 1), ProjectUse.SALE))
        .isEqualTo(OfferingRefusal.LEASE_TERMS_OF_A_SALE);
    assertThat(flaw(terms(12, 1), ProjectUse.RENT)).isNull();
    assertThat(flaw(null, ProjectUse.SALE)).isNull();
  }

  @Test
  void nobody_pays_for_more_months_than_the_lease_lasts() {
    assertThat(flaw(terms(6, 7), ProjectUse.RENT))
        .isEqualTo(OfferingRefusal.LEASE_PAYMENT_BEYOND_TERM);
    assertThat(flaw(terms(6, 6), ProjectUse.RENT)).isNull();
  }

  private static @Nullable OfferingRefusal flaw(@Nullable LeaseTerms terms, ProjectUse use) {
    return LeaseTerms.flaw(terms, use).orElse(null);
  }

  private static LeaseTerms terms(int months, int payEvery) {
    return new LeaseTerms(months, 1, payEvery, "期满前三个月提出，仍符合条件的可以续租。");
  }
}
