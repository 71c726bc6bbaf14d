package org.anju.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.platform.money.Yuan;

/**
 * What a lease asks for and what its family has paid, by vouchers that stand. Pure.
 *
 * @param receipts in any order
 */
public record RentAccount(RentSchedule schedule, List<Receipt> receipts) {

  /**
   * Rent that came.
   *
   * @param amount yuan
   */
  public record Receipt(LocalDate day, BigDecimal amount) {}

  /**
   * A day by which more would have been paid than the lease asks for.
   *
   * @param payable yuan that can be paid by then
   * @param received yuan that would have come by then
   */
  record Excess(LocalDate day, BigDecimal payable, BigDecimal received) {}

  /** As if that had come too. */
  RentAccount after(Receipt receipt) {
    return new RentAccount(schedule, Stream.concat(receipts.stream(), Stream.of(receipt)).toList());
  }

  /** The first day by which more came than can be paid; empty when there is none. */
  Optional<Excess> excess() {
    return receipts.stream()
        .map(Receipt::day)
        .distinct()
        .sorted()
        .map(day -> new Excess(day, schedule.payableBy(day), receivedBy(day)))
        .filter(excess -> excess.received().compareTo(excess.payable()) > 0)
        .findFirst();
  }

  private BigDecimal receivedBy(LocalDate day) {
    return Yuan.sum(
        receipts.stream().filter(each -> !each.day().isAfter(day)).map(Receipt::amount).toList());
  }
}
