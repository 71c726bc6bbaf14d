package org.anju.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anju.funding.InterestDue.Move;
import org.anju.funding.InterestDue.Paid;
import org.anju.funding.InterestDue.Terms;
import org.anju.platform.money.Yuan;

/**
 * What came from a source and went back to it, by its vouchers that stand. Pure.
 *
 * @param moves of principal, in any order
 * @param interest payments of interest, in any order
 */
public record SourceHistory(Terms terms, List<Move> moves, List<Payment> interest) {

  /**
   * Interest that was paid.
   *
   * @param amount yuan
   */
  public record Payment(LocalDate day, BigDecimal amount) {}

  /** As if principal had moved once more. */
  SourceHistory after(Move move) {
    return new SourceHistory(
        terms, Stream.concat(moves.stream(), Stream.of(move)).toList(), interest);
  }

  /** What is due by a day, less all that was paid, on later days too. */
  InterestDue due(LocalDate until) {
    return due(until, interest);
  }

  /** The first day by which more interest was paid than had accrued; empty when there is none. */
  Optional<InterestDue> overpaid() {
    return interest.stream()
        .map(Payment::day)
        .distinct()
        .sorted()
        .map(day -> due(day, interest.stream().filter(paid -> !paid.day().isAfter(day)).toList()))
        .filter(due -> due.paid().compareTo(due.accrued()) > 0)
        .findFirst();
  }

  /**
   * The first day on which more had been paid back than drawn, with what is lacking as a change
   * below zero; empty when there is none.
   */
  Optional<Move> shortfall() {
    TreeMap<LocalDate, BigDecimal> changes = new TreeMap<>();
    moves.forEach(move -> changes.merge(move.day(), move.change(), BigDecimal::add));
    BigDecimal balance = Yuan.ZERO;
    for (Map.Entry<LocalDate, BigDecimal> change : changes.entrySet()) {
      balance = balance.add(change.getValue());
      if (balance.signum() < 0) {
        return Optional.of(new Move(change.getKey(), balance));
      }
    }
    return Optional.empty();
  }

  private InterestDue due(LocalDate until, List<Payment> payments) {
    Paid paid =
        new Paid(
            Yuan.sum(payments.stream().map(Payment::amount).toList()),
            payments.stream().map(Payment::day).max(LocalDate::compareTo).orElse(null));
    return InterestDue.of(terms, moves, paid, until);
  }
}
