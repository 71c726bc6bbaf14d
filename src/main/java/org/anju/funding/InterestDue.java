package org.anju.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anju.platform.money.Yuan;
import org.jetbrains.annotations.Nullable;

/**
 * The interest of a source by a day. Pure.
 *
 * <p>Each day that principal is outstanding costs the yearly rate over the contract's {@link
 * DayBasis}. The day of a drawdown counts, the day of a repayment does not, and neither does {@code
 * until} itself (算头不算尾). What is due is all interest since the first drawdown, rounded half-up to
 * the cent once, less all that was paid: whoever pays in parts never pays a cent more in all than
 * who pays at once, and what an earlier bill left open stays due. A voucher that was reversed never
 * was. The interest of the contract is meant: a bank's penalty for paying late is not in it.
 *
 * @param until the day by which it is counted
 * @param paidUntil the day of the last payment of interest; null when none was paid
 * @param annualRate % a year
 * @param periods in the order of their days, each with one balance
 * @param accrued yuan of interest of all periods
 * @param paid yuan of interest paid so far
 * @param due yuan that may be paid by then; never below zero
 */
public record InterestDue(
    LocalDate until,
    @Nullable LocalDate paidUntil,
    BigDecimal annualRate,
    DayBasis dayBasis,
    List<InterestPeriod> periods,
    BigDecimal accrued,
    BigDecimal paid,
    BigDecimal due) {

  /**
   * Days with one balance.
   *
   * @param from counts
   * @param to does not count any more
   * @param balance yuan of principal outstanding
   * @param days from {@code from} to {@code to}
   */
  public record InterestPeriod(LocalDate from, LocalDate to, BigDecimal balance, long days) {}

  /**
   * Principal that came or went.
   *
   * @param change yuan; below zero when it was paid back
   */
  public record Move(LocalDate day, BigDecimal change) {}

  /** What the contract says. */
  public record Terms(BigDecimal annualRate, DayBasis dayBasis) {}

  /**
   * Interest that was paid.
   *
   * @param lastDay null when none was
   */
  record Paid(BigDecimal amount, @Nullable LocalDate lastDay) {}

  static InterestDue of(Terms terms, List<Move> moves, Paid paid, LocalDate until) {
    List<InterestPeriod> periods = periods(moves, until);
    BigDecimal yuanDays =
        periods.stream()
            .map(period -> period.balance().multiply(BigDecimal.valueOf(period.days())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal accrued =
        Yuan.exactPercentOf(yuanDays, terms.annualRate())
            .divide(BigDecimal.valueOf(terms.dayBasis().daysOfYear()), 2, RoundingMode.HALF_UP);
    return new InterestDue(
        until,
        paid.lastDay(),
        terms.annualRate(),
        terms.dayBasis(),
        periods,
        accrued,
        paid.amount(),
        accrued.subtract(paid.amount()).max(Yuan.ZERO));
  }

  private static List<InterestPeriod> periods(List<Move> moves, LocalDate until) {
    TreeMap<LocalDate, BigDecimal> changes = new TreeMap<>();
    moves.forEach(move -> changes.merge(move.day(), move.change(), BigDecimal::add));
    List<InterestPeriod> periods = new ArrayList<>();
    BigDecimal balance = Yuan.ZERO;
    for (Map.Entry<LocalDate, BigDecimal> change : changes.headMap(until).entrySet()) {
      balance = balance.add(change.getValue());
      LocalDate next = changes.higherKey(change.getKey());
      LocalDate to = next == null || next.isAfter(until) ? until : next;
      if (balance.signum() != 0) {
        periods.add(
            new InterestPeriod(
                change.getKey(), to, balance, ChronoUnit.DAYS.between(change.getKey(), to)));
      }
    }
    return List.copyOf(periods);
  }
}
