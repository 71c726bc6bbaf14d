package org.anju.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.anju.funding.InterestDue.InterestPeriod;
import org.anju.funding.InterestDue.Move;
import org.anju.funding.InterestDue.Paid;
import org.anju.funding.InterestDue.Terms;
import org.anju.platform.money.Yuan;
import org.junit.jupiter.api.Test;

/** Interest by the day, to the cent. */
class InterestDueTest {

  private static final Paid NOTHING = new Paid(Yuan.ZERO, null);
  private static final Terms TERMS = new Terms(yuan("1.75"), DayBasis.ACTUAL_360);
  private static final LocalDate DRAWN = LocalDate.of(2026, 3, 2);

  @Test
  void a_loan_costs_its_rate_by_the_day_from_the_drawdown_on() {
    InterestDue due = due(List.of(drawn(DRAWN, "4500000.00")), NOTHING, LocalDate.of(2026, 6, 21));

    assertThat(due.periods())
        .containsExactly(
            new InterestPeriod(DRAWN, LocalDate.of(2026, 6, 21), yuan("4500000.00"), 111));
    assertThat(due.accrued()).isEqualTo("24281.25");
    assertThat(due.due()).isEqualTo("24281.25");
  }

  @Test
  void the_day_of_the_drawdown_counts_and_the_day_of_paying_does_not() {
    List<Move> moves = List.of(drawn(DRAWN, "360000.00"));

    assertThat(due(moves, NOTHING, DRAWN).due()).isEqualTo("0.00");
    assertThat(due(moves, NOTHING, DRAWN.plusDays(1)).due()).isEqualTo("17.50");
    assertThat(due(moves, NOTHING, DRAWN.minusDays(1)).periods()).isEmpty();
  }

  @Test
  void a_drawdown_in_the_middle_and_a_repayment_each_begin_a_period() {
    List<Move> moves =
        List.of(
            drawn(LocalDate.of(2026, 5, 1), "500000.00"),
            drawn(DRAWN, "1000000.00"),
            repaid(LocalDate.of(2026, 6, 1), "300000.00"));

    InterestDue due = due(moves, NOTHING, LocalDate.of(2026, 6, 21));

    assertThat(due.periods())
        .containsExactly(
            new InterestPeriod(DRAWN, LocalDate.of(2026, 5, 1), yuan("1000000.00"), 60),
            new InterestPeriod(
                LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1), yuan("1500000.00"), 31),
            new InterestPeriod(
                LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 21), yuan("1200000.00"), 20));
    // (60,000,000 + 46,500,000 + 24,000,000) × 1.75 % ÷ 360 = 6,343.75
    assertThat(due.accrued()).isEqualTo("6343.75");
  }

  @Test
  void the_twenty_ninth_of_february_is_a_day_of_its_own() {
    LocalDate end = LocalDate.of(2028, 3, 1);

    assertThat(due(List.of(drawn(LocalDate.of(2028, 2, 1), "1000000.00")), NOTHING, end).accrued())
        .isEqualTo("1409.72");
    assertThat(
            due(
                    List.of(drawn(LocalDate.of(2027, 2, 1), "1000000.00")),
                    NOTHING,
                    LocalDate.of(2027, 3, 1))
                .accrued())
        .isEqualTo("1361.11");
    assertThat(
            InterestDue.of(
                    new Terms(yuan("3.65"), DayBasis.ACTUAL_365),
                    List.of(drawn(LocalDate.of(2028, 1, 1), "1000000.00")),
                    NOTHING,
                    LocalDate.of(2029, 1, 1))
                .accrued())
        .isEqualTo("36600.00");
  }

  @Test
  void half_a_cent_is_rounded_up_once_and_not_for_each_period() {
    Terms terms = new Terms(yuan("3.6"), DayBasis.ACTUAL_360);
    List<Move> moves =
        List.of(
            drawn(DRAWN, "25.00"),
            drawn(DRAWN.plusDays(1), "0.01"),
            repaid(DRAWN.plusDays(2), "0.01"));

    // 25.00 a day is 0.0025; three days with 25.00, 25.01 and 25.00 are 0.007501.
    assertThat(InterestDue.of(terms, moves, NOTHING, DRAWN.plusDays(1)).due()).isEqualTo("0.00");
    assertThat(InterestDue.of(terms, moves, NOTHING, DRAWN.plusDays(3)).due()).isEqualTo("0.01");
    assertThat(
            InterestDue.of(terms, List.of(drawn(DRAWN, "25.00")), NOTHING, DRAWN.plusDays(2)).due())
        .isEqualTo("0.01");
  }

  @Test
  void who_pays_every_day_pays_in_all_what_who_pays_at_the_end_does() {
    Terms terms = new Terms(yuan("3.6"), DayBasis.ACTUAL_360);
    List<Move> moves = List.of(drawn(DRAWN, "60.00"));

    BigDecimal paid =
        IntStream.rangeClosed(1, 365)
            .mapToObj(DRAWN::plusDays)
            .reduce(
                Yuan.ZERO,
                (sum, day) -> sum.add(InterestDue.of(terms, moves, new Paid(sum, day), day).due()),
                BigDecimal::add);

    // Each day is 0.006, which by itself would be rounded up to a cent.
    assertThat(paid).isEqualTo("2.19");
    assertThat(InterestDue.of(terms, moves, NOTHING, DRAWN.plusDays(365)).due()).isEqualTo("2.19");
  }

  @Test
  void what_an_earlier_bill_left_open_stays_due_and_what_was_paid_does_not() {
    List<Move> moves = List.of(drawn(DRAWN, "360000.00"));
    LocalDate day = DRAWN.plusDays(10);

    InterestDue part = due(moves, new Paid(yuan("100.00"), DRAWN.plusDays(8)), day);
    assertThat(part.due()).isEqualTo("75.00");
    assertThat(part.paidUntil()).isEqualTo(DRAWN.plusDays(8));
    assertThat(due(moves, new Paid(yuan("175.00"), day), day).due()).isEqualTo("0.00");
    assertThat(due(moves, new Paid(yuan("175.01"), day), day).due()).isEqualTo("0.00");
  }

  @Test
  void what_is_drawn_and_paid_back_on_one_day_costs_nothing() {
    List<Move> moves = List.of(drawn(DRAWN, "360000.00"), repaid(DRAWN, "360000.00"));

    InterestDue due = due(moves, NOTHING, DRAWN.plusYears(1));

    assertThat(due.periods()).isEmpty();
    assertThat(due.due()).isEqualTo("0.00");
  }

  private static InterestDue due(List<Move> moves, Paid paid, LocalDate until) {
    return InterestDue.of(TERMS, moves, paid, until);
  }

  private static Move drawn(LocalDate day, String amount) {
    return new Move(day, yuan(amount));
  }

  private static Move repaid(LocalDate day, String amount) {
    return new Move(day, yuan(amount).negate());
  }

  private static BigDecimal yuan(String amount) {
    return new BigDecimal(amount);
  }
}
