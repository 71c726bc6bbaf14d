package org.anju.funding.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which line of the bank is which entry of the books: the same amount to the cent and the
 * same reference, or else the same amount within three days, the nearest day first. Each is used
 * once. Pure.
 */
public final class StatementMatching {

  /** Days between the bank's day and the day that somebody has entered. */
  public static final int MOST_DAYS = 3;

  private StatementMatching() {}

  /**
   * A line of the bank, or an entry of the books.
   *
   * @param amount yuan; above zero came in, below zero went out
   * @param reference empty when there is none
   */
  public record Movement(long id, LocalDate day, BigDecimal amount, String reference) {}

  /** For the id of each line that was found in the books, the id of its entry. */
  public static Map<Long, Long> match(List<Movement> bank, List<Movement> books) {
    Map<BigDecimal, List<Movement>> open = new HashMap<>();
    books.forEach(
        entry -> open.computeIfAbsent(entry.amount(), amount -> new ArrayList<>()).add(entry));
    Map<Long, Long> found = new LinkedHashMap<>();
    for (Movement line : bank) {
      take(open, line, found, sameReference(open, line));
    }
    for (Movement line : bank) {
      if (!found.containsKey(line.id())) {
        take(open, line, found, nearest(open, line));
      }
    }
    return found;
  }

  private static void take(
      Map<BigDecimal, List<Movement>> open,
      Movement line,
      Map<Long, Long> found,
      Optional<Movement> entry) {
    entry.ifPresent(
        one -> {
          found.put(line.id(), one.id());
          open.get(one.amount()).remove(one);
        });
  }

  private static Optional<Movement> sameReference(
      Map<BigDecimal, List<Movement>> open, Movement line) {
    return line.reference().isEmpty()
        ? Optional.empty()
        : open.getOrDefault(line.amount(), List.of()).stream()
            .filter(entry -> entry.reference().equals(line.reference()))
            .findFirst();
  }

  private static Optional<Movement> nearest(Map<BigDecimal, List<Movement>> open, Movement line) {
    return open.getOrDefault(line.amount(), List.of()).stream()
        .filter(entry -> daysBetween(entry, line) <= MOST_DAYS)
        .min(Comparator.comparingLong(entry -> daysBetween(entry, line)));
  }

  private static long daysBetween(Movement one, Movement other) {
    return Math.abs(ChronoUnit.DAYS.between(one.day(), other.day()));
  }
}
