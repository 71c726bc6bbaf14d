package org.anju.evidence.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anju.application.Category;
import org.anju.application.HouseholdMember.Relation;
import org.anju.application.eligibility.CategoryAnswers;
import org.anju.application.eligibility.HouseholdFacts;
import org.anju.application.eligibility.HouseholdFacts.Child;
import org.anju.application.eligibility.HouseholdFacts.Home;
import org.anju.application.eligibility.HouseholdFacts.Owner;
import org.anju.application.eligibility.HouseholdFacts.Trade;
import org.anju.application.eligibility.MaritalStatus;
import org.anju.evidence.CheckSubject;
import org.anju.evidence.Finding;
import org.anju.permissions.CityAtWork;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.PersonName;
import org.anju.policy.Policy;
import org.anju.policy.ShippedPolicies;
import org.anju.registry.Registry;
import org.anju.registry.RegistryFacts;

/** A household of the tests, its claims and its answers told one by one. */
final class Claims {

  static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  static final Policy POLICY =
      ShippedPolicies.huangshiWith(Map.of("incomeLinePerHead", 40_000, "yearsWithoutTrade", 3));

  static final String APPLICANT = CityAtWork.identityNumber(501);
  static final String SPOUSE = CityAtWork.identityNumber(502);
  static final String STRANGER = CityAtWork.identityNumber(503);
  static final String CHILD = child("20180401");

  private record Person(
      Relation relation, String name, String number, Map<Registry, RegistryFacts> answers) {}

  private final List<Person> persons = new ArrayList<>();
  private MaritalStatus marital = MaritalStatus.SINGLE;
  private LocalDate marriageEnded;
  private List<Child> children = List.of();
  private List<Home> homes = List.of();
  private List<Trade> trades = List.of();
  private Category category = Category.TALENT;
  private CategoryAnswers answers = CategoryAnswers.none();
  private BigDecimal income = new BigDecimal("60000");
  private String employer;

  private Claims() {
    persons.add(person(Relation.SELF, "周安", APPLICANT));
  }

  static Claims alone() {
    return new Claims();
  }

  static Claims couple() {
    Claims claims = new Claims();
    claims.marital = MaritalStatus.MARRIED;
    claims.persons.add(person(Relation.SPOUSE, "李居", SPOUSE));
    return claims;
  }

  Claims withChild() {
    persons.add(person(Relation.CHILD, "周小安", CHILD));
    children = List.of(new Child(LocalDate.of(2018, 4, 1)));
    return this;
  }

  Claims divorcedOn(LocalDate day) {
    marital = MaritalStatus.DIVORCED;
    marriageEnded = day;
    return this;
  }

  Claims homes(String... squareMetres) {
    homes =
        Stream.of(squareMetres).map(area -> Home.inCity(Owner.SELF, new BigDecimal(area))).toList();
    return this;
  }

  Claims homes(List<Home> stated) {
    homes = stated;
    return this;
  }

  Claims tradedOn(LocalDate... days) {
    trades = Stream.of(days).map(day -> Trade.of(Owner.SELF, day)).toList();
    return this;
  }

  Claims saysNothingOfTrades() {
    trades = null;
    return this;
  }

  Claims saysNothingOfTheFamily() {
    marital = null;
    children = null;
    return this;
  }

  Claims category(Category chosen, CategoryAnswers given) {
    category = chosen;
    answers = given;
    return this;
  }

  Claims income(String yuan) {
    income = yuan == null ? null : new BigDecimal(yuan);
    return this;
  }

  Claims filedBy(String name) {
    employer = name;
    return this;
  }

  /** What a registry answered about the person at that position. */
  Claims answered(int position, Registry registry, RegistryFacts facts) {
    persons.get(position).answers().put(registry, facts);
    return this;
  }

  ComparedHousehold household() {
    HouseholdFacts facts =
        new HouseholdFacts(
            marital, marriageEnded, children, homes, trades, category, null, answers, income);
    List<ComparedPerson> members = new ArrayList<>();
    for (int position = 0; position < persons.size(); position++) {
      Person person = persons.get(position);
      members.add(
          new ComparedPerson(
              position,
              person.relation(),
              new PersonName(person.name()),
              new IdentityNumber(person.number()),
              new Answers(person.answers())));
    }
    return new ComparedHousehold(facts, members, employer, POLICY, DAY);
  }

  /** The one finding about that; fails when there is another number of them. */
  Finding finding(CheckSubject subject) {
    List<Finding> found = findings(subject);
    if (found.size() != 1) {
      throw new AssertionError(subject + ": " + found);
    }
    return found.get(0);
  }

  List<Finding> findings(CheckSubject subject) {
    return Comparison.of(household()).stream()
        .filter(finding -> finding.subject() == subject)
        .toList();
  }

  private static Person person(Relation relation, String name, String number) {
    return new Person(relation, name, number, new EnumMap<>(Registry.class));
  }

  private static String child(String born) {
    String digits = "420203" + born + "001";
    return Stream.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X")
        .map(last -> digits + last)
        .filter(number -> IdentityNumber.parse(number, DAY).value().isPresent())
        .findFirst()
        .orElseThrow();
  }
}
