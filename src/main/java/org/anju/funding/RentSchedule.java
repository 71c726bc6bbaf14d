package org.anju.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anju.offering.LeaseTerms;
import org.anju.platform.money.Yuan;

/**
 * What a lease asks for and when (W, part 2, item 5): the rent in advance for each period, whose
 * months are never cut up. The deposit is the family's own money and not in it. It follows from the
 * published terms, the rent and the first day, and is stored nowhere. Pure.
 *
 * @param instalments in the order of their days
 */
public record RentSchedule(List<RentInstalment> instalments) {

  /**
   * @param rent yuan a month
   */
  public static RentSchedule of(LeaseTerms terms, BigDecimal rent, LocalDate firstDay) {
    List<RentInstalment> instalments = new ArrayList<>();
    LocalDate dueOn = firstDay;
    for (int paid = 0; paid < terms.months(); paid += terms.payEveryMonths()) {
      int months = Math.min(terms.payEveryMonths(), terms.months() - paid);
      LocalDate lastDay = LeaseTerms.lastDay(firstDay, paid + months);
      instalments.add(
          new RentInstalment(
              instalments.size() + 1,
              dueOn,
              lastDay,
              months,
              rent.multiply(BigDecimal.valueOf(months))));
      dueOn = lastDay.plusDays(1);
    }
    return new RentSchedule(List.copyOf(instalments));
  }

  /** With another term from that day on. */
  public RentSchedule renewed(LeaseTerms terms, BigDecimal rent, LocalDate firstDay) {
    List<RentInstalment> all = new ArrayList<>(instalments);
    for (RentInstalment each : of(terms, rent, firstDay).instalments) {
      all.add(
          new RentInstalment(
              all.size() + 1, each.dueOn(), each.lastDay(), each.months(), each.amount()));
    }
    return new RentSchedule(List.copyOf(all));
  }

  /**
   * When the lease ends early: nothing falls due after its last day, and what fell due by then is
   * due as a whole.
   */
  public RentSchedule until(LocalDate lastDay) {
    return new RentSchedule(
        instalments.stream().filter(each -> !each.dueOn().isAfter(lastDay)).toList());
  }

  /**
   * Yuan that can be paid by that day: what has fallen due, and the next instalment, which is paid
   * before its first day.
   */
  public BigDecimal payableBy(LocalDate day) {
    long due = instalments.stream().filter(each -> !each.dueOn().isAfter(day)).count();
    return Yuan.sum(instalments.stream().limit(due + 1).map(RentInstalment::amount).toList());
  }
}
