package org.anju.application.eligibility;

import static org.anju.application.eligibility.Families.TODAY;
import static org.anju.application.eligibility.Families.teacher;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.anju.application.Category;
import org.anju.application.eligibility.HouseholdFacts.Owner;
import org.anju.application.eligibility.HouseholdFacts.Trade;
import org.anju.policy.ShippedPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EligibilityTest {

  @Test
  void a_family_that_meets_every_condition_may_apply() {
    Eligibility eligibility = teacher().today();

    assertThat(eligibility.outcome()).isEqualTo(Outcome.MET);
    assertThat(eligibility.conditions()).hasSize(2);
  }

  @Test
  void one_condition_that_is_not_met_decides_whatever_else_is_open() {
    Families family = teacher().trades(Trade.of(Owner.SELF, TODAY)).answers(CategoryAnswers.none());

    assertThat(family.today().outcome()).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void of_a_household_of_which_nothing_is_known_nothing_is_said() {
    Eligibility eligibility = new Families(HouseholdFacts.unknown()).today();

    assertThat(eligibility.outcome()).isEqualTo(Outcome.NOT_YET_KNOWN);
    assertThat(eligibility.heads()).isNull();
    assertThat(eligibility.conditions())
        .extracting(Condition::outcome)
        .containsOnly(Outcome.NOT_YET_KNOWN);
  }

  @ParameterizedTest
  @EnumSource
  void a_roster_leaves_a_household_without_a_home_open_in_every_category(Category category) {
    assertThat(roster(category, "0").outcome()).isEqualTo(Outcome.NOT_YET_KNOWN);
  }

  @Test
  void a_roster_that_states_enough_area_is_not_met() {
    assertThat(roster(Category.TALENT, "16").outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(roster(Category.TALENT, "15.99").conditions().get(0).outcome())
        .isEqualTo(Outcome.MET);
  }

  @Test
  void the_shipped_policy_names_sixteen_square_metres_and_three_years() {
    HouseholdFacts facts =
        teacher().homes(HouseholdFacts.Home.inCity(Owner.SELF, BigDecimal.ONE)).facts();
    HouseholdFacts homeless = teacher().facts();

    assertThat(limitOf(facts)).isEqualByComparingTo("16");
    assertThat(limitOf(homeless)).isEqualByComparingTo("3");
  }

  private static BigDecimal limitOf(HouseholdFacts facts) {
    return Eligibility.of(facts, ShippedPolicies.huangshiValues(), TODAY)
        .conditions()
        .get(0)
        .limit();
  }

  private static Eligibility roster(Category category, String area) {
    HouseholdFacts facts =
        HouseholdFacts.ofRoster(
            MaritalStatus.SINGLE,
            List.of(),
            category,
            null,
            new BigDecimal(area),
            TODAY.minusYears(1),
            new BigDecimal("30000"));
    return new Families(facts).today();
  }
}
