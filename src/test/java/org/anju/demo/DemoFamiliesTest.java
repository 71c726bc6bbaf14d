package org.anju.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anju.application.Household;
import org.anju.application.HouseholdForm;
import org.anju.application.eligibility.Eligibility;
import org.anju.application.eligibility.Outcome;
import org.anju.policy.Policy;
import org.anju.policy.ShippedPolicies;
import org.junit.jupiter.api.Test;

class DemoFamiliesTest {

  private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);
  private static final int FAMILIES = 481;

  private final Policy policy = ShippedPolicies.huangshiValues();
  private final DemoFamilies families = new DemoFamilies(DemoPlan.read(), TODAY);

  @Test
  void every_family_could_have_typed_its_application() {
    all()
        .forEach(
            family ->
                assertThatCode(() -> family.form().check(TODAY.minusDays(31), policy.adultAge()))
                    .doesNotThrowAnyException());
  }

  @Test
  void nobody_is_in_two_families() {
    List<String> numbers =
        all()
            .flatMap(
                family ->
                    Stream.concat(
                        Stream.of(family.applicant()),
                        Stream.concat(
                            Stream.ofNullable(family.spouse()), family.children().stream())))
            .map(HouseholdForm.Member::identityNumber)
            .toList();

    assertThat(numbers).hasSizeGreaterThan(FAMILIES).doesNotHaveDuplicates();
  }

  @Test
  void a_family_is_the_same_each_time() {
    assertThat(families.family(17)).isEqualTo(families.family(17));
  }

  @Test
  void most_families_qualify_and_some_do_not() {
    assertThat(all().filter(this::qualifies).count())
        .isBetween(FAMILIES * 80L / 100, FAMILIES - 10L);
  }

  private boolean qualifies(DemoFamily family) {
    Household household = family.form().check(TODAY, policy.adultAge());
    return Eligibility.of(household.facts(), policy, TODAY).outcome() != Outcome.NOT_MET;
  }

  private Stream<DemoFamily> all() {
    return IntStream.range(0, FAMILIES).mapToObj(families::family);
  }
}
