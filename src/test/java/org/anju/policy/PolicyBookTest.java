package org.anju.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyBookTest {

  private static final String DISTRICT = "下陆区";
  private static final String NEIGHBOUR = "铁山区";

  private final PolicyBook book =
      new PolicyBook(
          List.of(
              version("first", null, "2024-01-01"),
              version("district", DISTRICT, "2025-03-01"),
              version("second", null, "2026-01-01")));

  @ParameterizedTest
  @CsvSource({"2024-01-01, first", "2025-12-31, first", "2026-01-01, second", "2030-06-01, second"})
  void a_version_is_in_force_until_the_day_on_which_the_next_begins(LocalDate day, String name) {
    assertThat(book.inForce(null, day).name()).isEqualTo(name);
    assertThat(book.inForce(NEIGHBOUR, day).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"2025-02-28, first", "2025-03-01, district", "2026-01-01, district"})
  void a_district_with_rules_of_its_own_keeps_them_whatever_the_city_changes(
      LocalDate day, String name) {
    assertThat(book.inForce(DISTRICT, day).name()).isEqualTo(name);
  }

  @Test
  void before_its_first_version_a_city_has_that_one() {
    assertThat(book.inForce(DISTRICT, LocalDate.of(2020, 1, 1)).name()).isEqualTo("first");
  }

  @Test
  void a_superseded_version_is_still_found_by_its_name() {
    assertThat(book.version("first")).map(PolicyVersion::name).contains("first");
    assertThat(book.version("none")).isEmpty();
  }

  @Test
  void a_city_without_a_version_of_its_own_is_refused() {
    List<PolicyVersion> districtAlone = List.of(version("district", DISTRICT, "2025-03-01"));

    assertThatIllegalArgumentException().isThrownBy(() -> new PolicyBook(districtAlone));
  }

  private static PolicyVersion version(String name, String district, String effectiveOn) {
    Policy policy = ShippedPolicies.huangshiWith(Map.of("version", name));
    return new PolicyVersion(district, LocalDate.parse(effectiveOn), policy);
  }
}
