package org.anju.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.anju.application.Category;
import org.anju.application.HouseholdForm;
import org.anju.application.eligibility.CategoryAnswers;
import org.anju.application.eligibility.CategoryAnswers.OtherPolicy;
import org.anju.application.eligibility.CategoryAnswers.TalentKind;

/**
 * Makes families up, each the same at every call and no person twice. Most of them qualify; some
 * have enough space, traded lately or cannot prove their category.
 */
final class DemoFamilies {

  private static final List<String> REGIONS =
      List.of("420202", "420203", "420204", "420205", "420222");
  private static final DateTimeFormatter BIRTH = DateTimeFormatter.BASIC_ISO_DATE;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_CHARACTERS = "10X98765432";

  /** Of a hundred families. */
  private static final int WITHOUT_HOME = 52;

  private static final int TRADED_LONG_AGO = 57;
  private static final int IN_LITTLE_SPACE = 91;
  private static final int IN_ENOUGH_SPACE = 96;
  private static final int CATEGORY_PROVEN = 97;

  private static final List<Category> CATEGORIES =
      List.of(
          Category.NEW_WORKER,
          Category.LOW_INCOME,
          Category.MIGRANT_WORKER,
          Category.LOW_INCOME,
          Category.TALENT,
          Category.OTHER_HOUSING_POLICY,
          Category.HOME_EXPROPRIATED,
          Category.NEW_WORKER);

  private final DemoPlan plan;
  private final LocalDate today;

  /**
   * @param today the day by which people are as old as they are
   */
  DemoFamilies(DemoPlan plan, LocalDate today) {
    this.plan = plan;
    this.today = today;
  }

  /**
   * @param number from 0 to 480, for otherwise the identity numbers run out
   */
  DemoFamily family(int number) {
    return new Maker(number).family();
  }

  /** The same family, new at work and without a home, so that both checks pass. */
  DemoFamily qualified(int number) {
    DemoFamily family = family(number);
    return new DemoFamily(
        family.applicant(),
        family.mobile(),
        family.spouse(),
        family.children(),
        claim(Category.NEW_WORKER),
        BigDecimal.ZERO,
        null,
        family.annualIncome());
  }

  /** The same family in a category of which the employers' sheet knows the word. */
  DemoFamily employee(int number, Category category) {
    DemoFamily family = family(number);
    return new DemoFamily(
        family.applicant(),
        family.mobile(),
        family.spouse(),
        family.children(),
        claim(category),
        category == Category.LOW_INCOME ? BigDecimal.ZERO : family.housingArea(),
        null,
        family.annualIncome());
  }

  private DemoFamily.Claim claim(Category category) {
    return new DemoFamily.Claim(category, null, answers(category));
  }

  private CategoryAnswers answers(Category category) {
    LocalDate lastYear = today.minusYears(1).minusMonths(2);
    return switch (category) {
      case NEW_WORKER ->
          new CategoryAnswers(lastYear, true, null, null, null, null, null, null, null, null);
      case TALENT ->
          new CategoryAnswers(
              null, null, TalentKind.MEDICAL, null, null, null, null, null, null, null);
      case MIGRANT_WORKER ->
          new CategoryAnswers(null, null, null, true, lastYear, null, null, null, null, null);
      case LOW_INCOME ->
          new CategoryAnswers(null, null, null, null, null, true, null, null, null, null);
      case HOME_EXPROPRIATED ->
          new CategoryAnswers(null, null, null, null, null, null, lastYear, true, null, null);
      case OTHER_HOUSING_POLICY ->
          new CategoryAnswers(
              null, null, null, null, null, null, null, null, OtherPolicy.RENT_SUBSIDY, true);
      case OTHER -> CategoryAnswers.none();
    };
  }

  /** The member's place makes the region, the family's number the serial: so none comes twice. */
  static String identityNumber(int family, int member, LocalDate born, boolean male) {
    String region = REGIONS.get((family + member) % REGIONS.size());
    int serial = 2 * family + (male ? 1 : 2);
    String digits = region + BIRTH.format(born) + "%03d".formatted(serial);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (digits.charAt(i) - '0') * WEIGHTS[i];
    }
    return digits + CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
  }

  /** Draws one family; the order of the draws is what makes it the same each time. */
  private final class Maker {

    private final int number;
    private final DemoChance chance;

    Maker(int number) {
      this.number = number;
      this.chance = new DemoChance(number);
    }

    DemoFamily family() {
      boolean male = chance.heads();
      int age = chance.between(24, 52);
      boolean married = age >= 27 && chance.below(100) < 75;
      char surname = surname();
      HouseholdForm.Member applicant = member(0, surname, age, male);
      HouseholdForm.Member spouse = married ? member(1, surname(), age, !male) : null;
      List<HouseholdForm.Member> children = married ? children(surname) : List.of();
      int size = 1 + (married ? 1 : 0) + children.size();
      int housing = chance.below(100);
      boolean proven = chance.below(100) < CATEGORY_PROVEN;
      BigDecimal area = housingArea(housing, size);
      Category category = proven ? category(area.signum() > 0) : Category.OTHER;
      String reason = category == Category.OTHER ? reason(proven) : null;
      return new DemoFamily(
          applicant,
          "1%d%09d".formatted(chance.between(3, 10), chance.below(1_000_000_000)),
          spouse,
          children,
          new DemoFamily.Claim(category, reason, answers(category)),
          area,
          tradedOn(housing),
          income(category, size));
    }

    private Category category(boolean hasHome) {
      Category category =
          number % 19 == 0 ? Category.OTHER : CATEGORIES.get(chance.below(CATEGORIES.size()));
      return category == Category.LOW_INCOME && hasHome ? Category.TALENT : category;
    }

    private BigDecimal income(Category category, int size) {
      return category == Category.LOW_INCOME
          ? BigDecimal.valueOf(size * chance.between(120, 280) * 100L)
          : BigDecimal.valueOf(chance.between(380, 1500) * 100L);
    }

    private String reason(boolean proven) {
      return proven ? plan.otherReason() : plan.vagueReason();
    }

    private char surname() {
      return plan.surnames().charAt(chance.below(plan.surnames().length()));
    }

    private HouseholdForm.Member member(int place, char surname, int age, boolean male) {
      List<String> names = male ? plan.maleNames() : plan.femaleNames();
      LocalDate born = today.minusYears(age).minusDays(chance.between(1, 360));
      return new HouseholdForm.Member(
          surname + names.get(chance.below(names.size())),
          identityNumber(number, place, born, male));
    }

    private List<HouseholdForm.Member> children(char surname) {
      List<HouseholdForm.Member> children = new ArrayList<>();
      int count = chance.below(3);
      for (int child = 0; child < count; child++) {
        children.add(member(2 + child, surname, chance.between(1, 16), chance.heads()));
      }
      return children;
    }

    private BigDecimal housingArea(int housing, int size) {
      if (housing < TRADED_LONG_AGO || housing >= IN_ENOUGH_SPACE) {
        return BigDecimal.ZERO;
      }
      int hundredthsPerHead =
          housing < IN_LITTLE_SPACE ? chance.between(800, 1550) : chance.between(1700, 2600);
      return BigDecimal.valueOf((long) hundredthsPerHead * size, 2);
    }

    private LocalDate tradedOn(int housing) {
      if (housing >= WITHOUT_HOME && housing < TRADED_LONG_AGO) {
        return today.minusYears(5).minusDays(chance.below(300));
      }
      return housing >= IN_ENOUGH_SPACE ? today.minusDays(chance.between(100, 700)) : null;
    }
  }
}
