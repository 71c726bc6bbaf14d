package org.anju.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anju.application.HouseholdForm.Member;
import org.anju.application.eligibility.CategoryAnswers;
import org.anju.application.eligibility.CategoryAnswers.OtherPolicy;
import org.anju.application.eligibility.CategoryAnswers.TalentKind;
import org.anju.application.eligibility.HouseholdFacts;
import org.anju.application.eligibility.HouseholdFacts.Home;
import org.anju.application.eligibility.HouseholdFacts.Owner;
import org.anju.application.eligibility.HouseholdFacts.Trade;
import org.anju.application.eligibility.MaritalStatus;
import org.anju.platform.error.FieldRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.policy.CategoryCode;
import org.anju.policy.CategoryRule;
import org.anju.policy.Policy;
import org.anju.policy.Proof;
import org.anju.policy.ShippedPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseholdFormTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Policy POLICY = ShippedPolicies.huangshiValues();
  private static final String BORN_1985 = "420203198506121016";
  private static final String BORN_1991 = "371002199112315559";
  private static final String BORN_29_FEBRUARY_2000 = "420204200002291026";

  private static final CategoryAnswers ANSWERED =
      new CategoryAnswers(
          TODAY,
          true,
          TalentKind.TEACHER,
          false,
          TODAY,
          false,
          TODAY,
          true,
          OtherPolicy.RENT_SUBSIDY,
          true);

  private Member applicant = new Member("张三", BORN_1985);
  private String mobile = "13154157340";
  private MaritalStatus status = MaritalStatus.SINGLE;
  private LocalDate endedOn;
  private Member spouse;
  private final List<Member> children = new ArrayList<>();
  private final List<Home> homes = new ArrayList<>();
  private final List<Trade> trades = new ArrayList<>();
  private Category category = Category.TALENT;
  private String reason;
  private CategoryAnswers answers = talent(TalentKind.MEDICAL);
  private LocalDate today = TODAY;
  private Policy policy = POLICY;

  @Test
  void a_person_alone_is_a_household() {
    assertThat(check().members()).hasSize(1);
  }

  @Test
  void a_family_lists_applicant_spouse_and_children_in_this_order() {
    today = LocalDate.of(2017, 11, 22);
    status = MaritalStatus.MARRIED;
    spouse = new Member("李四", BORN_1991);
    children.add(new Member("张小", BORN_29_FEBRUARY_2000));

    assertThat(check().members())
        .extracting(person -> person.identity().value())
        .containsExactly(BORN_1985, BORN_1991, BORN_29_FEBRUARY_2000);
  }

  @Test
  void a_spouse_who_was_typed_before_choosing_unmarried_is_left_out() {
    spouse = new Member("李四", BORN_1991);

    assertThat(check().spouse()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'',                 IDENTITY_LENGTH",
    "42020319850612101,  IDENTITY_LENGTH",
    "420203A98506121016, IDENTITY_CHARACTERS",
    "010204200002291026, IDENTITY_REGION",
    "420203198513011018, IDENTITY_DATE",
    "420203209901011010, IDENTITY_BORN_IN_FUTURE",
    "420203198506121010, IDENTITY_CHECK_CHARACTER"
  })
  void a_wrong_identity_number_is_refused_for_its_reason(
      String number, ApplicationRefusal refusal) {
    applicant = new Member("张三", number);

    assertRefused("applicant.identityNumber", refusal);
  }

  @Test
  void a_person_has_a_name() {
    applicant = new Member(" ", BORN_1985);

    assertRefused("applicant.name", ApplicationRefusal.NAME_MISSING);
  }

  @Test
  void a_mobile_number_must_be_one() {
    mobile = "010-12345678";

    assertRefused("mobile", ApplicationRefusal.MOBILE_INVALID);
  }

  @Test
  void whoever_is_married_names_the_spouse() {
    status = MaritalStatus.MARRIED;

    assertRefused("spouse.name", ApplicationRefusal.SPOUSE_MISSING);
  }

  @Test
  void nobody_is_named_twice_in_a_household() {
    status = MaritalStatus.MARRIED;
    spouse = new Member("李四", BORN_1985);

    assertRefused("spouse.identityNumber", ApplicationRefusal.PERSON_TWICE);
  }

  @ParameterizedTest
  @CsvSource({"2018-02-28, false", "2018-03-01, true"})
  void a_child_counts_until_the_day_before_coming_of_age(LocalDate day, boolean ofAge) {
    today = day;
    children.add(new Member("张小", BORN_29_FEBRUARY_2000));

    if (ofAge) {
      assertRefused("children[0].identityNumber", ApplicationRefusal.CHILD_NOT_MINOR);
    } else {
      assertThat(check().children()).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"2018-02-28, false", "2018-03-01, true"})
  void whoever_applies_is_of_age_on_the_day(LocalDate day, boolean ofAge) {
    today = day;
    applicant = new Member("张小", BORN_29_FEBRUARY_2000);

    if (ofAge) {
      assertThat(check().members()).hasSize(1);
    } else {
      assertRefused("applicant.identityNumber", ApplicationRefusal.APPLICANT_NOT_ADULT);
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {"null", "''", "'  '"})
  void another_category_needs_its_reason(String typed) {
    category = Category.OTHER;
    reason = typed;

    assertRefused("categoryReason", ApplicationRefusal.REASON_MISSING);
  }

  @ParameterizedTest
  @CsvSource({
    "NEW_WORKER,           answers.waged answers.workStartedOn",
    "TALENT,               answers.talentKind",
    "MIGRANT_WORKER,       answers.employedSince answers.registeredElsewhere",
    "LOW_INCOME,           answers.urbanRegistration",
    "HOME_EXPROPRIATED,    answers.noticeOn answers.onlyHome",
    "OTHER_HOUSING_POLICY, answers.otherPolicy answers.givesUpOtherPolicy"
  })
  void the_own_questions_of_a_category_are_answered(Category chosen, String fields) {
    category = chosen;
    answers = null;

    assertThat(refusals())
        .containsExactlyElementsOf(
            Stream.of(fields.split(" "))
                .map(field -> new FieldRefusal(field, ApplicationRefusal.ANSWER_MISSING))
                .toList());
    answers = ANSWERED;
    assertThat(check().members()).hasSize(1);
  }

  @Test
  void a_category_asks_what_the_policy_wants_proved() {
    category = Category.NEW_WORKER;
    answers = CategoryAnswers.none();
    policy = withProofs(CategoryCode.A, Proof.REGISTERED_ELSEWHERE, Proof.STATED_REASON);

    assertThat(refusals())
        .containsExactly(
            new FieldRefusal("answers.registeredElsewhere", ApplicationRefusal.ANSWER_MISSING),
            new FieldRefusal("categoryReason", ApplicationRefusal.REASON_MISSING));
  }

  @Test
  void a_question_may_stay_open_where_the_category_is_not_asked() {
    answers = null;

    assertThat(form().check(today, POLICY.adultAge()).members()).hasSize(1);
  }

  @Test
  void all_that_is_wrong_is_told_at_once() {
    applicant = new Member("", "1");
    mobile = "";
    status = MaritalStatus.MARRIED;

    assertThat(refusals())
        .extracting(FieldRefusal::field)
        .containsExactly("applicant.name", "applicant.identityNumber", "mobile", "spouse.name");
  }

  @Test
  void what_was_typed_becomes_the_facts_of_article_6() {
    status = MaritalStatus.MARRIED;
    spouse = new Member("李四", BORN_1991);
    homes.add(home(Owner.SPOUSE, "47.99"));
    trades.add(Trade.of(Owner.SELF, TODAY));

    HouseholdFacts facts = check().facts();

    assertThat(facts.maritalStatus()).isEqualTo(MaritalStatus.MARRIED);
    assertThat(facts.children()).isEmpty();
    assertThat(facts.homes()).isEqualTo(homes);
    assertThat(facts.trades()).isEqualTo(trades);
    assertThat(facts.areaInCity(POLICY.adultAge(), TODAY)).isEqualByComparingTo("47.99");
  }

  @Test
  void a_divorce_needs_its_day() {
    status = MaritalStatus.DIVORCED;

    assertRefused("marriageEndedOn", ApplicationRefusal.MARRIAGE_END_MISSING);
  }

  @Test
  void the_day_of_a_divorce_is_kept_and_that_of_an_earlier_marriage_is_not() {
    endedOn = TODAY.minusMonths(1);
    assertThat(check().facts().marriageEndedOn()).isNull();

    status = MaritalStatus.DIVORCED;
    assertThat(check().facts().marriageEndedOn()).isEqualTo(endedOn);
  }

  @Test
  void a_day_that_is_still_to_come_is_refused_at_its_field() {
    status = MaritalStatus.DIVORCED;
    endedOn = TODAY.plusDays(1);
    trades.add(Trade.of(Owner.SELF, TODAY));
    trades.add(Trade.of(Owner.SELF, TODAY.plusDays(1)));

    assertThat(refusals())
        .containsExactly(
            new FieldRefusal("marriageEndedOn", ApplicationRefusal.DAY_IN_FUTURE),
            new FieldRefusal("trades[1].tradedOn", ApplicationRefusal.DAY_IN_FUTURE));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {"null", "0.00"})
  void a_home_needs_its_area(String area) {
    homes.add(home(Owner.SELF, "50"));
    homes.add(home(Owner.SELF, area));

    assertRefused("homes[1].area", ApplicationRefusal.AREA_MISSING);
  }

  @Test
  void a_home_or_a_transaction_of_nobody_in_the_household_is_refused() {
    homes.add(home(Owner.SPOUSE, "50"));
    homes.add(home(Owner.CHILD, "50"));
    trades.add(Trade.of(Owner.FORMER_SPOUSE, TODAY));

    assertThat(refusals())
        .containsExactly(
            new FieldRefusal("homes[0].owner", ApplicationRefusal.OWNER_UNKNOWN),
            new FieldRefusal("homes[1].owner", ApplicationRefusal.OWNER_UNKNOWN),
            new FieldRefusal("trades[0].owner", ApplicationRefusal.OWNER_UNKNOWN));
  }

  private static Home home(Owner owner, String area) {
    return Home.inCity(owner, area == null ? null : new BigDecimal(area));
  }

  private void assertRefused(String field, ApplicationRefusal refusal) {
    assertThat(refusals()).containsExactly(new FieldRefusal(field, refusal));
  }

  private List<FieldRefusal> refusals() {
    RefusedException refused = catchThrowableOfType(RefusedException.class, this::check);
    assertThat(refused.refusal()).isEqualTo(ApplicationRefusal.HOUSEHOLD_INVALID);
    return refused.fields();
  }

  private Household check() {
    return form().check(today, policy);
  }

  private HouseholdForm form() {
    return new HouseholdForm(
        applicant,
        mobile,
        status,
        endedOn,
        spouse,
        children,
        homes,
        trades,
        category,
        reason,
        answers,
        BigDecimal.TEN);
  }

  private static CategoryAnswers talent(TalentKind kind) {
    return new CategoryAnswers(null, null, kind, null, null, null, null, null, null, null);
  }

  private static Policy withProofs(CategoryCode code, Proof... proofs) {
    List<CategoryRule> categories =
        POLICY.categories().stream()
            .map(rule -> rule.code() == code ? proving(rule, proofs) : rule)
            .toList();
    return ShippedPolicies.huangshiWith(Map.of("categories", categories));
  }

  private static CategoryRule proving(CategoryRule rule, Proof... proofs) {
    return new CategoryRule(rule.code(), null, List.of(proofs), rule.papers());
  }
}
