package org.anju.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.anju.application.Category;
import org.anju.application.HouseholdForm;
import org.anju.application.HouseholdForm.Member;
import org.anju.application.eligibility.MaritalStatus;
import org.anju.demo.DemoPlan.PlannedRegistries;
import org.anju.registry.Registry;
import org.jetbrains.annotations.Nullable;

/**
 * What the registries know of a family of the demo city: what it states, save for the few that are
 * there to be found out.
 *
 * @param number of the family
 * @param employer name of the employer that filed; null when the family applied itself
 * @param hiredOn by the employer; null without one
 */
record DemoRecord(
    int number, HouseholdForm form, @Nullable String employer, @Nullable LocalDate hiredOn) {

  private static final int WITH_ANOTHER_HOME = 294;
  private static final int WITH_ANOTHER_INCOME = 297;
  private static final int WITHOUT_HOUSEHOLD_RECORD = 300;

  private static final BigDecimal ANOTHER_AREA = new BigDecimal("88.4");
  private static final BigDecimal ANOTHER_INCOME = new BigDecimal("1.6");
  private static final BigDecimal OWN_SHARE = new BigDecimal("0.6");
  private static final LocalDate MARRIED_ON = LocalDate.of(2016, 10, 1);
  private static final LocalDate ACQUIRED_ON = LocalDate.of(2012, 5, 18);
  private static final int YEARS_AT_WORK = 3;

  /** The persons as the simulator takes them, see its {@code PUT /people}. */
  List<Map<String, ?>> people(PlannedRegistries plan, LocalDate today) {
    List<Map<String, ?>> people = new ArrayList<>();
    people.add(person(form.applicant(), applicant(plan, today)));
    if (form.spouse() != null) {
      people.add(person(form.spouse(), spouse(today)));
    }
    return people;
  }

  private static Map<String, ?> person(Member member, Map<Registry, ?> records) {
    Map<String, Object> byKey = new HashMap<>();
    records.forEach((registry, record) -> byKey.put(registry.key(), record));
    return Map.of(
        "identityNumber", member.identityNumber(), "name", member.name(), "records", byKey);
  }

  private Map<Registry, ?> applicant(PlannedRegistries plan, LocalDate today) {
    Map<Registry, Object> records = new HashMap<>();
    records.put(Registry.REAL_ESTATE, Map.of("homes", homes(plan), "trades", trades()));
    records.put(Registry.SOCIAL_INSURANCE, insurance(plan, today));
    records.put(Registry.CIVIL_AFFAIRS, marriage(form.spouse()));
    records.put(
        Registry.HOUSEHOLD_REGISTRATION,
        number == WITHOUT_HOUSEHOLD_RECORD ? null : registration(form.applicant(), form.spouse()));
    records.put(Registry.TAX, tax(today, income().subtract(incomeOfSpouse())));
    return records;
  }

  private Map<Registry, ?> spouse(LocalDate today) {
    return Map.of(
        Registry.CIVIL_AFFAIRS, marriage(form.applicant()),
        Registry.HOUSEHOLD_REGISTRATION, registration(form.spouse(), form.applicant()),
        Registry.TAX, tax(today, incomeOfSpouse()));
  }

  private List<Map<String, ?>> homes(PlannedRegistries plan) {
    Stream<BigDecimal> stated = form.homes().stream().map(home -> home.area());
    Stream<BigDecimal> another =
        number == WITH_ANOTHER_HOME ? Stream.of(ANOTHER_AREA) : Stream.empty();
    return Stream.concat(stated, another)
        .<Map<String, ?>>map(
            area ->
                Map.of(
                    "area",
                    area,
                    "inCity",
                    true,
                    "acquiredOn",
                    ACQUIRED_ON.toString(),
                    "district",
                    plan.district()))
        .toList();
  }

  private List<Map<String, ?>> trades() {
    return form.trades().stream()
        .<Map<String, ?>>map(trade -> Map.of("on", trade.tradedOn().toString(), "inCity", true))
        .toList();
  }

  private Map<String, ?> insurance(PlannedRegistries plan, LocalDate today) {
    Map<String, Object> payer = new HashMap<>();
    payer.put("name", employer == null ? plan.employer() : employer);
    payer.put("creditCode", null);
    return Map.of(
        "employer", payer,
        "monthsWithoutGap", ChronoUnit.MONTHS.between(atWorkSince(today), today),
        "lastMonth", YearMonth.from(today).minusMonths(1).toString());
  }

  private LocalDate atWorkSince(LocalDate today) {
    return Stream.of(hiredOn, form.answers().workStartedOn(), form.answers().employedSince())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(today.minusYears(YEARS_AT_WORK));
  }

  private Map<String, ?> marriage(@Nullable Member other) {
    Map<String, Object> record = new HashMap<>();
    record.put("maritalStatus", form.maritalStatus().name());
    record.put("spouse", other == null ? null : named(other));
    record.put(
        "since", form.maritalStatus() == MaritalStatus.SINGLE ? null : MARRIED_ON.toString());
    return record;
  }

  private Map<String, ?> registration(Member self, @Nullable Member other) {
    List<Map<String, ?>> relatives = new ArrayList<>();
    if (other != null) {
      relatives.add(relative("SPOUSE", other));
    }
    form.children().forEach(child -> relatives.add(relative("CHILD", child)));
    return Map.of(
        "name",
        self.name(),
        "inCity",
        form.category() != Category.MIGRANT_WORKER,
        "relatives",
        relatives);
  }

  private static Map<String, ?> relative(String relation, Member member) {
    Map<String, Object> relative = new HashMap<>(named(member));
    relative.put("relation", relation);
    return relative;
  }

  private static Map<String, String> named(Member member) {
    return Map.of("name", member.name(), "identityNumber", member.identityNumber());
  }

  private BigDecimal income() {
    return number == WITH_ANOTHER_INCOME
        ? form.annualIncome().multiply(ANOTHER_INCOME)
        : form.annualIncome();
  }

  private BigDecimal incomeOfSpouse() {
    return form.spouse() == null
        ? BigDecimal.ZERO
        : income().multiply(BigDecimal.ONE.subtract(OWN_SHARE)).setScale(2, RoundingMode.HALF_UP);
  }

  private static Map<String, ?> tax(LocalDate today, BigDecimal income) {
    return Map.of("year", today.getYear() - 1, "annualIncome", income);
  }
}
