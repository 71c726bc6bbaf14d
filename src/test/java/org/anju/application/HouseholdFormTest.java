package org.anju.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anju.application.eligibility.CategoryAnswers;
import org.anju.application.eligibility.HouseholdFacts;
import org.anju.application.eligibility.HouseholdFacts.Home;
import org.anju.application.eligibility.HouseholdFacts.Owner;
import org.anju.application.eligibility.HouseholdFacts.Trade;
import org.anju.application.eligibility.MaritalStatus;
import org.anju.permissions.CityAtWork;
import org.anju.platform.error.FieldRefusal;
import org.anju.platform.error.RefusedException;
import org.jetbrains.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HouseholdFormTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int ADULT = 18;
  private static final HouseholdForm.Member SELF = member("陈安", 301);
  private static final HouseholdForm.Member SPOUSE = member("林宁", 302);

  @Test
  void what_was_typed_becomes_the_facts_of_article_6() {
    List<Home> homes = List.of(home(Owner.SPOUSE, "47.99"));
    List<Trade> trades = List.of(Trade.of(Owner.SELF, TODAY));

    HouseholdFacts facts =
        form(MaritalStatus.MARRIED, null, homes, trades).check(TODAY, ADULT).facts();

    assertThat(facts.maritalStatus()).isEqualTo(MaritalStatus.MARRIED);
    assertThat(facts.children()).isEmpty();
    assertThat(facts.homes()).isEqualTo(homes);
    assertThat(facts.trades()).isEqualTo(trades);
    assertThat(facts.areaInCity(ADULT, TODAY)).isEqualByComparingTo("47.99");
  }

  @Test
  void a_divorce_needs_its_day() {
    assertThat(refusals(form(MaritalStatus.DIVORCED, null, List.of(), List.of())))
        .containsExactly(
            new FieldRefusal("marriageEndedOn", ApplicationRefusal.MARRIAGE_END_MISSING));
  }

  @Test
  void a_day_of_divorce_is_kept_and_that_of_an_earlier_marriage_is_not() {
    LocalDate day = TODAY.minusMonths(1);

    assertThat(ended(MaritalStatus.DIVORCED, day)).isEqualTo(day);
    assertThat(ended(MaritalStatus.MARRIED, day)).isNull();
  }

  @Test
  void a_day_that_is_still_to_come_is_refused_at_its_field() {
    HouseholdForm form =
        form(
            MaritalStatus.DIVORCED,
            TODAY.plusDays(1),
            List.of(),
            List.of(Trade.of(Owner.SELF, TODAY), Trade.of(Owner.SELF, TODAY.plusDays(1))));

    assertThat(refusals(form))
        .containsExactly(
            new FieldRefusal("marriageEndedOn", ApplicationRefusal.DAY_IN_FUTURE),
            new FieldRefusal("trades[1].tradedOn", ApplicationRefusal.DAY_IN_FUTURE));
  }

  @Test
  void a_home_needs_its_area() {
    List<Home> homes = List.of(home(Owner.SELF, null), home(Owner.SELF, "0.00"));

    assertThat(refusals(form(MaritalStatus.SINGLE, null, homes, List.of())))
        .containsExactly(
            new FieldRefusal("homes[0].area", ApplicationRefusal.AREA_MISSING),
            new FieldRefusal("homes[1].area", ApplicationRefusal.AREA_MISSING));
  }

  @Test
  void a_home_or_a_transaction_of_nobody_in_the_household_is_refused() {
    HouseholdForm form =
        form(
            MaritalStatus.SINGLE,
            null,
            List.of(home(Owner.SPOUSE, "50"), home(Owner.CHILD, "50")),
            List.of(Trade.of(Owner.FORMER_SPOUSE, TODAY)));

    assertThat(refusals(form))
        .containsExactly(
            new FieldRefusal("homes[0].owner", ApplicationRefusal.OWNER_UNKNOWN),
            new FieldRefusal("homes[1].owner", ApplicationRefusal.OWNER_UNKNOWN),
            new FieldRefusal("trades[0].owner", ApplicationRefusal.OWNER_UNKNOWN));
  }

  private static LocalDate ended(MaritalStatus status, LocalDate day) {
    return form(status, day, List.of(), List.of()).check(TODAY, ADULT).facts().marriageEndedOn();
  }

  private static List<FieldRefusal> refusals(HouseholdForm form) {
    return catchThrowableOfType(RefusedException.class, () -> form.check(TODAY, ADULT)).fields();
  }

  private static HouseholdForm form(
      MaritalStatus status, @Nullable LocalDate endedOn, List<Home> homes, List<Trade> trades) {
    return new HouseholdForm(
        SELF,
        "13900001234",
        status,
        endedOn,
        status == MaritalStatus.MARRIED ? SPOUSE : null,
        List.of(),
        homes,
        trades,
        Category.TALENT,
        null,
        CategoryAnswers.none(),
        new BigDecimal("60000"));
  }

  private static Home home(Owner owner, @Nullable String area) {
    return Home.inCity(owner, area == null ? null : new BigDecimal(area));
  }

  private static HouseholdForm.Member member(String name, int serial) {
    return new HouseholdForm.Member(name, CityAtWork.identityNumber(serial));
  }
}
