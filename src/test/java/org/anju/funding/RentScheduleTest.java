package org.anju.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.anju.offering.LeaseTerms;
import org.junit.jupiter.api.Test;

/** What a lease asks for and when, to the cent. */
class RentScheduleTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

  @Test
  void each_rent_comes_in_advance_and_the_deposit_not_with_it() {
    RentSchedule schedule = schedule(new LeaseTerms(12, 2, 3, ""), "1234.56", FIRST);

    assertThat(schedule.instalments())
        .containsExactly(
            instalment(1, FIRST, LocalDate.of(2027, 2, 28), 3, "3703.68"),
            instalment(2, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 5, 31), 3, "3703.68"),
            instalment(3, LocalDate.of(2027, 6, 1), LocalDate.of(2027, 8, 31), 3, "3703.68"),
            instalment(4, LocalDate.of(2027, 9, 1), LocalDate.of(2027, 11, 30), 3, "3703.68"));
  }

  @Test
  void the_last_rent_is_for_the_months_that_are_left() {
    RentSchedule schedule = schedule(new LeaseTerms(7, 0, 3, ""), "1000.00", FIRST);

    assertThat(schedule.instalments()).hasSize(3);
    assertThat(schedule.instalments().get(2))
        .isEqualTo(
            instalment(3, LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 30), 1, "1000.00"));
  }

  @Test
  void a_period_that_a_short_month_ends_is_followed_by_one_on_the_next_day() {
    RentSchedule schedule =
        schedule(new LeaseTerms(3, 0, 1, ""), "1000.00", LocalDate.of(2027, 1, 31));

    assertThat(schedule.instalments())
        .extracting(RentInstalment::dueOn)
        .containsExactly(
            LocalDate.of(2027, 1, 31), LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31));
    assertThat(schedule.instalments().get(0).lastDay()).isEqualTo("2027-02-28");
    assertThat(schedule.instalments().get(2).lastDay())
        .isEqualTo(new LeaseTerms(3, 0, 1, "").lastDay(LocalDate.of(2027, 1, 31)));
  }

  @Test
  void another_term_asks_for_its_rents() {
    LeaseTerms terms = new LeaseTerms(7, 2, 3, "");
    LocalDate again = LocalDate.of(2027, 7, 1);

    RentSchedule renewed =
        schedule(terms, "1000.00", FIRST).renewed(terms, new BigDecimal("1000.00"), again);

    assertThat(renewed.instalments()).hasSize(6);
    assertThat(renewed.instalments().get(3))
        .isEqualTo(instalment(4, again, LocalDate.of(2027, 9, 30), 3, "3000.00"));
    assertThat(renewed.payableBy(LocalDate.of(2099, 1, 1))).isEqualTo("14000.00");
  }

  @Test
  void nothing_falls_due_after_an_early_end_and_what_fell_due_before_is_due_as_a_whole() {
    RentSchedule schedule = schedule(new LeaseTerms(7, 2, 3, ""), "1000.00", FIRST);

    assertThat(schedule.until(LocalDate.of(2027, 3, 1)).payableBy(LocalDate.of(2099, 1, 1)))
        .isEqualTo("6000.00");
    assertThat(schedule.until(LocalDate.of(2027, 2, 28)).payableBy(LocalDate.of(2099, 1, 1)))
        .isEqualTo("3000.00");
  }

  @Test
  void what_has_fallen_due_and_the_next_rent_can_be_paid() {
    RentSchedule schedule = schedule(new LeaseTerms(7, 2, 3, ""), "1000.00", FIRST);

    assertThat(schedule.payableBy(FIRST.minusDays(1))).isEqualTo("3000.00");
    assertThat(schedule.payableBy(FIRST)).isEqualTo("6000.00");
    assertThat(schedule.payableBy(LocalDate.of(2027, 2, 28))).isEqualTo("6000.00");
    assertThat(schedule.payableBy(LocalDate.of(2027, 3, 1))).isEqualTo("7000.00");
    assertThat(schedule.payableBy(LocalDate.of(2099, 1, 1))).isEqualTo("7000.00");
  }

  private static RentSchedule schedule(LeaseTerms terms, String rent, LocalDate firstDay) {
    return RentSchedule.of(terms, new BigDecimal(rent), firstDay);
  }

  private static RentInstalment instalment(
      int number, LocalDate dueOn, LocalDate lastDay, int months, String amount) {
    return new RentInstalment(number, dueOn, lastDay, months, new BigDecimal(amount));
  }
}
