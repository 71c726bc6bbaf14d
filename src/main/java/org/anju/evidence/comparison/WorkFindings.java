package org.anju.evidence.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.application.eligibility.CategoryAnswers;
import org.anju.evidence.CheckSubject;
import org.anju.evidence.Finding;
import org.anju.evidence.FindingState;
import org.anju.policy.Proof;
import org.anju.registry.RegistryFacts.SocialInsuranceFacts;
import org.anju.registry.RegistryFacts.TaxFacts;
import org.jetbrains.annotations.Nullable;

/** Employment by social insurance, and income by the tax authority. */
record WorkFindings(ComparedHousehold household) {

  /** Employers report a month after it has ended, so the newest one that can be paid is older. */
  private static final int MONTHS_UNTIL_REPORTED = 2;

  /** A month in which somebody started is paid as a whole. */
  private static final int STARTED_MONTH = 1;

  /**
   * People state their income by pay slips, rounded; the tax office counts bonuses and refunds by
   * other dates. A twentieth either way is the same income.
   */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

  List<Finding> all() {
    List<Finding> findings = new ArrayList<>();
    household
        .applicant()
        .answers()
        .of(SocialInsuranceFacts.class)
        .ifPresent(facts -> findings.addAll(employment(facts)));
    ComparedHousehold.ofAll(household.adults(), TaxFacts.class)
        .ifPresent(facts -> findings.add(income(facts)));
    return findings;
  }

  private List<Finding> employment(SocialInsuranceFacts found) {
    List<Finding> findings = new ArrayList<>();
    employer(found).ifPresent(findings::add);
    findings.add(
        household.proves(Proof.YEARS_AT_WORK)
            ? monthsAtWork(found.monthsWithoutGap())
            : insuredMonths(paidToday(found)));
    return findings;
  }

  private Optional<Finding> employer(SocialInsuranceFacts found) {
    String claimed = household.employer();
    if (claimed == null && found.employer() == null) {
      return Optional.empty();
    }
    FindingState state = FindingState.NOT_CLAIMED;
    if (claimed != null && found.employer() == null) {
      state = FindingState.NOT_FOUND;
    } else if (claimed != null) {
      boolean same = claimed.strip().equals(found.employer().strip());
      state = same ? FindingState.SAME : FindingState.DIFFERENT;
    }
    return Optional.of(new Finding(CheckSubject.EMPLOYER, null, claimed, found.employer(), state));
  }

  /** Months in a row that reach to the day of submission; 0 when the row ended before. */
  private int paidToday(SocialInsuranceFacts found) {
    YearMonth newest = YearMonth.from(household.day()).minusMonths(MONTHS_UNTIL_REPORTED);
    boolean current = found.lastMonth() != null && !found.lastMonth().isBefore(newest);
    return current ? found.monthsWithoutGap() : 0;
  }

  /** As many as the present employment has lasted, and no more than article 15 asks for. */
  private Finding insuredMonths(int found) {
    LocalDate since = answers().map(CategoryAnswers::employedSince).orElse(null);
    if (since == null || !household.proves(Proof.STEADY_EMPLOYMENT)) {
      return months(CheckSubject.INSURED_MONTHS, null, found, FindingState.NOT_CLAIMED);
    }
    long claimed = monthsSince(since);
    long needed = Math.min(claimed, household.policy().socialInsuranceMonths());
    FindingState tooShort = found == 0 ? FindingState.NOT_FOUND : FindingState.DIFFERENT;
    return months(
        CheckSubject.INSURED_MONTHS,
        claimed,
        found,
        found >= needed ? FindingState.SAME : tooShort);
  }

  /** Who was insured before the first employment began has worked longer than was said. */
  private Finding monthsAtWork(int found) {
    LocalDate start = answers().map(CategoryAnswers::workStartedOn).orElse(null);
    if (start == null) {
      return months(CheckSubject.MONTHS_AT_WORK, null, found, FindingState.NOT_CLAIMED);
    }
    long claimed = monthsSince(start);
    boolean longer = found > claimed + STARTED_MONTH;
    return months(
        CheckSubject.MONTHS_AT_WORK,
        claimed,
        found,
        longer ? FindingState.DIFFERENT : FindingState.SAME);
  }

  private Optional<CategoryAnswers> answers() {
    return Optional.ofNullable(household.facts().answers());
  }

  private long monthsSince(LocalDate start) {
    return Math.max(0, ChronoUnit.MONTHS.between(start, household.day()));
  }

  private static Finding months(
      CheckSubject subject, @Nullable Long claimed, int found, FindingState state) {
    return new Finding(
        subject, null, claimed == null ? null : claimed.toString(), String.valueOf(found), state);
  }

  private Finding income(List<TaxFacts> found) {
    BigDecimal claimed = household.facts().annualIncome();
    int lastYear = household.day().getYear() - 1;
    boolean assessed = found.stream().allMatch(facts -> facts.year() == lastYear);
    BigDecimal total =
        found.stream().map(TaxFacts::annualIncome).reduce(BigDecimal.ZERO, BigDecimal::add);
    FindingState state = FindingState.NOT_CLAIMED;
    if (claimed != null && !assessed) {
      state = FindingState.NOT_FOUND;
    } else if (claimed != null) {
      state = sameIncome(claimed, total) ? FindingState.SAME : FindingState.DIFFERENT;
    }
    return new Finding(
        CheckSubject.INCOME,
        null,
        claimed == null ? null : claimed.toPlainString(),
        assessed ? total.toPlainString() : null,
        state);
  }

  /** However little it is, what lies beyond the policy's line is not the same. */
  private boolean sameIncome(BigDecimal claimed, BigDecimal found) {
    BigDecimal most = claimed.multiply(TOLERANCE);
    boolean near = claimed.subtract(found).abs().compareTo(most) <= 0;
    return near && isBelowLine(claimed) == isBelowLine(found);
  }

  private boolean isBelowLine(BigDecimal income) {
    BigDecimal line = household.policy().incomeLinePerHead();
    BigDecimal heads = BigDecimal.valueOf(household.members().size());
    boolean matters = line != null && household.proves(Proof.INCOME_BELOW_LINE);
    return matters && income.compareTo(line.multiply(heads)) < 0;
  }
}
