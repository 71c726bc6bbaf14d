package org.anju.application.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.application.Category;
import org.anju.application.eligibility.Condition.Code;
import org.anju.application.eligibility.HouseholdFacts.Child;
import org.anju.application.eligibility.HouseholdFacts.Home;
import org.anju.application.eligibility.HouseholdFacts.Trade;
import org.anju.policy.Policy;
import org.anju.policy.ShippedPolicies;

/** Families of the tests, told fact by fact. Each answers a changed copy. */
record Families(HouseholdFacts facts) {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  static final Policy POLICY = ShippedPolicies.huangshiWith(Map.of("incomeLinePerHead", 40_000));

  /** A teacher alone, without a home, who has traded none: meets everything. */
  static Families teacher() {
    return new Families(HouseholdFacts.unknown())
        .marital(MaritalStatus.SINGLE)
        .children()
        .homes()
        .trades()
        .income("60000")
        .category(Category.TALENT)
        .answers(
            new CategoryAnswers(
                null,
                null,
                CategoryAnswers.TalentKind.TEACHER,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
  }

  Families marital(MaritalStatus status) {
    return with(f -> copy(f, status, null));
  }

  Families divorcedOn(LocalDate day) {
    return with(f -> copy(f, MaritalStatus.DIVORCED, day));
  }

  /** Children by their days of birth. */
  Families children(String... bornOn) {
    List<Child> children = Stream.of(bornOn).map(born -> new Child(LocalDate.parse(born))).toList();
    return childrenOf(children);
  }

  Families childrenOf(List<Child> children) {
    return with(
        f ->
            new HouseholdFacts(
                f.maritalStatus(),
                f.marriageEndedOn(),
                children,
                f.homes(),
                f.trades(),
                f.category(),
                f.categoryReason(),
                f.answers(),
                f.annualIncome()));
  }

  Families homes(Home... homes) {
    return homesOf(List.of(homes));
  }

  Families homesOf(List<Home> homes) {
    return with(
        f ->
            new HouseholdFacts(
                f.maritalStatus(),
                f.marriageEndedOn(),
                f.children(),
                homes,
                f.trades(),
                f.category(),
                f.categoryReason(),
                f.answers(),
                f.annualIncome()));
  }

  Families trades(Trade... trades) {
    return tradesOf(List.of(trades));
  }

  Families tradesOf(List<Trade> trades) {
    return with(
        f ->
            new HouseholdFacts(
                f.maritalStatus(),
                f.marriageEndedOn(),
                f.children(),
                f.homes(),
                trades,
                f.category(),
                f.categoryReason(),
                f.answers(),
                f.annualIncome()));
  }

  Families category(Category category) {
    return with(f -> claim(f, category, f.categoryReason(), f.answers()));
  }

  Families reason(String reason) {
    return with(f -> claim(f, Category.OTHER, reason, f.answers()));
  }

  Families answers(CategoryAnswers answers) {
    return with(f -> claim(f, f.category(), f.categoryReason(), answers));
  }

  Families income(String yuan) {
    BigDecimal income = yuan == null ? null : new BigDecimal(yuan);
    return with(
        f ->
            new HouseholdFacts(
                f.maritalStatus(),
                f.marriageEndedOn(),
                f.children(),
                f.homes(),
                f.trades(),
                f.category(),
                f.categoryReason(),
                f.answers(),
                income));
  }

  Eligibility today() {
    return on(TODAY);
  }

  Eligibility on(LocalDate day) {
    return Eligibility.of(facts, POLICY, day);
  }

  /** The outcome of each condition today. */
  Map<Code, Outcome> outcomes() {
    return today().conditions().stream()
        .collect(Collectors.toMap(Condition::code, Condition::outcome));
  }

  /** One of today's conditions. */
  Condition conditionOf(Code code) {
    return today().conditions().stream()
        .filter(condition -> condition.code() == code)
        .findFirst()
        .orElseThrow();
  }

  /** The condition on housing on that day. */
  Condition housingOn(LocalDate day) {
    return on(day).conditions().get(0);
  }

  Outcome housing() {
    return housingOn(TODAY).outcome();
  }

  private Families with(UnaryOperator<HouseholdFacts> change) {
    return new Families(change.apply(facts));
  }

  private static HouseholdFacts copy(HouseholdFacts f, MaritalStatus status, LocalDate endedOn) {
    return new HouseholdFacts(
        status,
        endedOn,
        f.children(),
        f.homes(),
        f.trades(),
        f.category(),
        f.categoryReason(),
        f.answers(),
        f.annualIncome());
  }

  private static HouseholdFacts claim(
      HouseholdFacts f, Category category, String reason, CategoryAnswers answers) {
    return new HouseholdFacts(
        f.maritalStatus(),
        f.marriageEndedOn(),
        f.children(),
        f.homes(),
        f.trades(),
        category,
        reason,
        answers,
        f.annualIncome());
  }
}
