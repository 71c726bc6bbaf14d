package org.anju.selection.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anju.selection.history.Sales.Sale;
import org.jetbrains.annotations.Nullable;

/**
 * Finds what a history breaks.
 *
 * <p>A sale is one moment somewhere between the beginning of its first try and the end of its first
 * answer. A refusal holds if it was true at one moment between its own beginning and end. Units do
 * not come back and a family's sale stays, so each sale has only bounds of its own, and it is
 * enough to look at each pair of a sale and an answer: no order of all moments has to be searched.
 * A missing answer binds nobody, except that what the database keeps must have been asked for.
 */
public final class HistoryChecker {

  private final SaleHistory history;
  private final Sales sales;
  private final List<Violation> found = new ArrayList<>();

  private HistoryChecker(SaleHistory history) {
    this.history = history;
    this.sales = new Sales(history);
  }

  /** All violations, by rule; none when everything is in order. */
  public static List<Violation> check(SaleHistory history) {
    return new HistoryChecker(history).check();
  }

  private List<Violation> check() {
    oneEach(Rule.ONE_UNIT_ONE_BUYER, Sale::unit);
    oneEach(Rule.ONE_HOUSEHOLD_ONE_UNIT, Sale::family);
    sales.all().forEach(this::inTurn);
    history.sold().forEach(this::chosenInTurn);
    history.forfeits().forEach(this::notEarly);
    nothingLost();
    history.sold().forEach(this::asked);
    history.attempts().forEach(this::answered);
    return List.copyOf(found);
  }

  private <K> void oneEach(Rule rule, Function<Sale, K> by) {
    sales.all().stream().collect(Collectors.groupingBy(by)).values().stream()
        .filter(group -> group.size() > 1)
        .forEach(group -> violated(rule, group));
  }

  private void inTurn(Sale sale) {
    Spell turn = history.turns().get(sale.family());
    if (turn == null || !turn.possible().mayContain(sale.earliest(), sale.latest())) {
      violated(Rule.NOBODY_OUT_OF_TURN, sale);
    } else if (history.pauses().stream().anyMatch(pause -> isWithin(sale, pause.certain()))) {
      violated(Rule.NOBODY_OUT_OF_TURN, sale + " in a pause");
    } else if (history.holds().stream().anyMatch(hold -> breaks(sale, hold))) {
      violated(Rule.NOBODY_OUT_OF_TURN, sale + " is kept for another");
    }
  }

  private void chosenInTurn(SoldUnit sold) {
    Spell turn = history.turns().get(sold.family());
    if (turn != null && !turn.possible().mayContain(sold.chosenAt(), sold.chosenAt())) {
      violated(Rule.NOBODY_OUT_OF_TURN, sold);
    }
  }

  private void notEarly(Forfeit forfeit) {
    if (forfeit.seenAt().isBefore(forfeit.notBefore())) {
      violated(Rule.NOBODY_LOSES_TIME, forfeit);
    }
  }

  private static boolean isWithin(Sale sale, Span span) {
    return !sale.earliest().isBefore(span.from()) && sale.latest().isBefore(span.until());
  }

  private static boolean breaks(Sale sale, Hold hold) {
    return hold.unit() == sale.unit()
        && !hold.family().equals(sale.family())
        && isWithin(sale, hold.spell().certain());
  }

  private void nothingLost() {
    Set<Answer.Ok> kept = new HashSet<>();
    history
        .sold()
        .forEach(sold -> kept.add(new Answer.Ok(sold.selection(), sold.family(), sold.unit())));
    for (Attempt attempt : history.attempts()) {
      if (attempt.answer() instanceof Answer.Ok ok && !kept.contains(ok)) {
        violated(Rule.NOTHING_ACKNOWLEDGED_AND_LOST, attempt);
      }
    }
  }

  private void asked(SoldUnit sold) {
    boolean asked =
        sales.tries(sold.key()).stream()
            .filter(attempt -> !(attempt.answer() instanceof Answer.Refused))
            .anyMatch(
                attempt -> attempt.family().equals(sold.family()) && attempt.unit() == sold.unit());
    if (!asked) {
      violated(Rule.NOTHING_SOLD_UNASKED, sold);
    }
  }

  private void answered(Attempt attempt) {
    if (attempt.answer() instanceof Answer.Ok ok) {
      if (!ok.family().equals(attempt.family()) || otherOk(attempt, ok)) {
        violated(Rule.A_RETRY_GETS_THE_FIRST_ANSWER, attempt);
      }
    } else if (attempt.answer() instanceof Answer.Refused refused) {
      Rule rule = brokenBy(attempt, refused.code());
      if (rule != null) {
        violated(rule, attempt);
      }
    }
  }

  private boolean otherOk(Attempt attempt, Answer.Ok ok) {
    return attempt.unit() != ok.unit()
        || sales.tries(attempt.key()).stream()
            .map(Attempt::answer)
            .anyMatch(other -> other instanceof Answer.Ok && !other.equals(ok));
  }

  private @Nullable Rule brokenBy(Attempt refused, String code) {
    if (refusedAfterOk(refused)) {
      return Rule.A_RETRY_GETS_THE_FIRST_ANSWER;
    }
    return switch (code) {
      case "UNIT_TAKEN" -> unlessSold(refused, takenByOthers(refused));
      case "ALREADY_CHOSEN" -> unlessSold(refused, otherSalesOf(refused));
      case "ATTEMPT_REUSED" -> unless(mayHaveBeen(refused, keyOfOthers(refused)));
      case "UNIT_HELD" -> unless(mayHaveBeenHeld(refused));
      case "SELECTION_PAUSED" -> unless(mayHaveBeenPaused(refused));
      case "SELECTION_CLOSED" -> unless(!refused.isWithin(history.session().certain()));
      case "NOT_YOUR_TURN", "NO_TURN" -> unless(!surelyInTurn(refused));
      default -> Rule.EVERY_ANSWER_IS_KNOWN;
    };
  }

  private boolean refusedAfterOk(Attempt refused) {
    return sales.tries(refused.key()).stream()
        .filter(attempt -> attempt.answer() instanceof Answer.Ok)
        .filter(attempt -> attempt.family().equals(refused.family()))
        .anyMatch(attempt -> attempt.endedAt().isBefore(refused.startedAt()));
  }

  private List<Sale> takenByOthers(Attempt refused) {
    return sales.ofUnit(refused.unit()).stream()
        .filter(sale -> !sale.family().equals(refused.family()))
        .toList();
  }

  private List<Sale> otherSalesOf(Attempt refused) {
    return sales.ofFamily(refused.family()).stream()
        .filter(sale -> !sale.key().equals(refused.key()))
        .toList();
  }

  private List<Sale> keyOfOthers(Attempt refused) {
    return sales.ofKey(refused.key()).stream()
        .filter(sale -> !sale.family().equals(refused.family()))
        .toList();
  }

  /** Who is refused because of a sale that only its own attempt made, should have been told so. */
  private @Nullable Rule unlessSold(Attempt refused, List<Sale> reasons) {
    if (mayHaveBeen(refused, reasons)) {
      return null;
    }
    boolean soldByItself =
        sales.ofKey(refused.key()).stream()
            .anyMatch(sale -> sale.family().equals(refused.family()));
    return soldByItself ? Rule.A_RETRY_GETS_THE_FIRST_ANSWER : Rule.NOTHING_REFUSED_THAT_WAS_FREE;
  }

  private static boolean mayHaveBeen(Attempt refused, List<Sale> reasons) {
    return reasons.stream().anyMatch(sale -> !sale.earliest().isAfter(refused.endedAt()));
  }

  private boolean mayHaveBeenHeld(Attempt refused) {
    return history.holds().stream()
        .filter(hold -> hold.unit() == refused.unit())
        .filter(hold -> !hold.family().equals(refused.family()))
        .anyMatch(hold -> overlaps(refused, hold.spell()));
  }

  private boolean mayHaveBeenPaused(Attempt refused) {
    return history.pauses().stream().anyMatch(pause -> overlaps(refused, pause));
  }

  private static boolean overlaps(Attempt attempt, Spell spell) {
    return spell.possible().mayContain(attempt.startedAt(), attempt.endedAt());
  }

  private boolean surelyInTurn(Attempt refused) {
    Spell turn = history.turns().get(refused.family());
    return turn != null
        && refused.isWithin(turn.certain())
        && refused.isWithin(history.session().certain())
        && !mayHaveBeen(refused, sales.ofFamily(refused.family()));
  }

  private static @Nullable Rule unless(boolean holds) {
    return holds ? null : Rule.NOTHING_REFUSED_THAT_WAS_FREE;
  }

  private void violated(Rule rule, Object by) {
    found.add(new Violation(rule, by.toString()));
  }
}
