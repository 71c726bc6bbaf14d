package org.anju.policy.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.policy.CategoryCode;
import org.anju.policy.PaperKind;
import org.anju.policy.Policy;
import org.anju.policy.ShippedPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ships in {@code src/main/resources/policy}. */
class PolicyPacksTest {

  /** What names a city and a version, and what the values come from. */
  private static final Set<String> NO_VALUES =
      Set.of("version", "city", "regulation", "receiptPrefix", "districts", "sources");

  /** Rules that are no value but that a city's text may say; the page asks for their source too. */
  private static final Set<String> SAYINGS =
      Set.of("where", "one", "apply", "first", "draw", "forfeit", "exit");

  @ParameterizedTest
  @ValueSource(strings = {"huangshi", "weihai"})
  void a_pack_can_stand_and_says_of_each_value_where_it_comes_from(String pack) {
    Policy policy = ShippedPolicies.pack(pack).policy();

    assertThat(PolicyCheck.flaws(policy)).isEmpty();
    assertThat(policy.sources()).containsKeys(fields().toArray(String[]::new));
    assertThat(policy.sources().keySet())
        .isSubsetOf(Stream.concat(fields().stream(), SAYINGS.stream()).toList());
    assertThat(policy.sources().values())
        .allSatisfy(source -> assertThat(source.zh()).isNotBlank())
        .allSatisfy(source -> assertThat(source.en()).isNotBlank());
  }

  @Test
  void what_weihai_s_text_does_not_say_is_marked_as_the_city_s_own_decision() {
    Policy weihai = ShippedPolicies.pack("weihai").policy();

    assertThat(weihai.sources().get("maxBuiltArea").en()).isEqualTo("Part 2 (1)");
    assertThat(weihai.sources().get("minAreaPerHead").en()).isEqualTo("City decision");
    assertThat(weihai.sources().get("minAreaPerHead").zh()).isEqualTo("市里决定");
  }

  @Test
  void each_component_of_the_rules_is_a_value_that_officers_decide_or_names_the_city() {
    Set<String> components =
        Arrays.stream(Policy.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(name -> !NO_VALUES.contains(name))
            .collect(Collectors.toSet());

    assertThat(fields()).containsExactlyInAnyOrderElementsOf(components);
  }

  @Test
  void a_number_written_with_other_zeros_is_no_change() {
    Policy same = ShippedPolicies.huangshiWith(Map.of("minAreaPerHead", new BigDecimal("16.00")));
    Policy other = ShippedPolicies.huangshiWith(Map.of("minAreaPerHead", 17, "signWorkingDays", 6));

    assertThat(PolicyValue.changed(ShippedPolicies.huangshiValues(), same)).isEmpty();
    assertThat(PolicyValue.changed(ShippedPolicies.huangshiValues(), other))
        .containsExactly(PolicyValue.MIN_AREA_PER_HEAD, PolicyValue.SIGN);
  }

  @Test
  void every_category_has_its_papers() {
    Map<CategoryCode, List<PaperKind>> papers =
        ShippedPolicies.huangshiValues().papersPerCategory();

    assertThat(papers.keySet()).containsExactly(CategoryCode.values());
    assertThat(papers.get(CategoryCode.E)).contains(PaperKind.EXPROPRIATION_NOTICE);
    assertThat(ShippedPolicies.huangshiValues().category(CategoryCode.A).maxYearsAtWork())
        .isEqualTo(5);
  }

  @Test
  void the_sample_families_stand_on_both_sides_of_each_boundary() {
    SampleFamilies families =
        new SampleFamilies(new ObjectMapper().registerModule(new JavaTimeModule()));
    Policy huangshi = ShippedPolicies.huangshiValues();
    Policy stricter = ShippedPolicies.huangshiWith(Map.of("minAreaPerHead", 10));

    List<SampleJudgement> judged = families.judge(huangshi, stricter, LocalDate.of(2026, 11, 22));

    assertThat(judged)
        .extracting(SampleJudgement::before)
        .containsExactly(
            true, false, true, false, true, false, true, false, true, false, true, false, true);
    assertThat(judged)
        .filteredOn(family -> family.before() != family.after())
        .extracting(family -> family.name().en())
        .containsExactly(
            "Family of three in 47.99 m², a teacher",
            "Family of three in 47 m², the child turns eighteen tomorrow");
  }

  private static List<String> fields() {
    return Arrays.stream(PolicyValue.values()).map(PolicyValue::field).toList();
  }
}
