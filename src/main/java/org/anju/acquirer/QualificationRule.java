package org.anju.acquirer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anju.platform.error.FieldRefusal;
import org.anju.platform.error.RefusedException;
import org.jetbrains.annotations.Nullable;

/** What a qualification needs before it is submitted, and before it is approved. */
final class QualificationRule {

  private QualificationRule() {}

  /**
   * One statement.
   *
   * @param validUntil last day on which its paper holds
   */
  record Stated(StatementKind kind, LocalDate validUntil) {}

  /** One opinion; of several of an office the later one counts. */
  record Heard(ConsultedOffice office, boolean inFavour) {}

  /** A bank credit has a sum in yuan, and no other statement has one. */
  static void requireCreditLine(StatementKind kind, @Nullable BigDecimal creditLine) {
    boolean isCredit = kind == StatementKind.BANK_CREDIT;
    if (isCredit != (creditLine != null)) {
      throw RefusedException.at(
          AcquirerRefusal.CREDIT_LINE,
          List.of(new FieldRefusal("creditLine", AcquirerRefusal.CREDIT_LINE)));
    }
  }

  /**
   * Every statement is there and holds today.
   *
   * @return the last day on which all of them hold
   */
  static LocalDate requireStatements(Collection<Stated> stated, LocalDate today) {
    List<FieldRefusal> wrong = new ArrayList<>();
    Set<StatementKind> missing = EnumSet.allOf(StatementKind.class);
    for (Stated one : stated) {
      missing.remove(one.kind());
      if (one.validUntil().isBefore(today)) {
        wrong.add(at(one.kind(), AcquirerRefusal.STATEMENT_EXPIRED));
      }
    }
    missing.forEach(kind -> wrong.add(at(kind, AcquirerRefusal.STATEMENT_MISSING)));
    if (!wrong.isEmpty()) {
      throw RefusedException.at(wrong.get(0).refusal(), wrong);
    }
    return stated.stream().map(Stated::validUntil).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** Each office was heard and is in favour. {@code heard} is in the order of entering. */
  static void requireConsent(List<Heard> heard) {
    Map<ConsultedOffice, Boolean> latest = new EnumMap<>(ConsultedOffice.class);
    heard.forEach(opinion -> latest.put(opinion.office(), opinion.inFavour()));
    if (latest.size() < ConsultedOffice.values().length) {
      throw RefusedException.of(AcquirerRefusal.OPINION_MISSING);
    }
    if (latest.containsValue(false)) {
      throw RefusedException.of(AcquirerRefusal.OPINION_AGAINST);
    }
  }

  private static FieldRefusal at(StatementKind kind, AcquirerRefusal refusal) {
    return new FieldRefusal(kind.name(), refusal);
  }
}
