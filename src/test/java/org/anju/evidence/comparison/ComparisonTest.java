package org.anju.evidence.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anju.evidence.CheckSubject;
import org.anju.evidence.EvidenceCheck;
import org.anju.evidence.Finding;
import org.anju.evidence.FindingState;
import org.anju.registry.Registry;
import org.anju.registry.RegistryFacts.CivilAffairsFacts;
import org.anju.registry.RegistryFacts.CivilAffairsFacts.MaritalStatus;
import org.anju.registry.RegistryFacts.CivilAffairsFacts.Spouse;
import org.anju.registry.RegistryFacts.RealEstateFacts;
import org.anju.registry.RegistryFacts.TaxFacts;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final CivilAffairsFacts SINGLE =
      new CivilAffairsFacts(MaritalStatus.SINGLE, null, null);

  @Test
  void a_difference_concerns_its_own_check_alone() {
    Claims claims =
        Claims.alone().answered(0, Registry.TAX, new TaxFacts(2025, new BigDecimal("600000")));
    List<Finding> findings = Comparison.of(claims.household());
    assertThat(Comparison.differs(findings, EvidenceCheck.IDENTITY)).isTrue();
    assertThat(Comparison.differs(findings, EvidenceCheck.HOUSING)).isFalse();
  }

  @Test
  void without_an_answer_nothing_is_found() {
    assertThat(Comparison.of(Claims.couple().withChild().household())).isEmpty();
  }

  @Test
  void who_lives_as_at_the_check_has_no_change() {
    assertThat(changes(alone("20"), alone("20"))).isEmpty();
  }

  @Test
  void a_difference_that_the_check_has_seen_is_no_change() {
    assertThat(changes(alone("30"), alone("30"))).isEmpty();
  }

  @Test
  void a_home_bought_since_is_a_change_from_then_to_now() {
    assertThat(changes(alone("20"), alone("20", "75.5")))
        .containsExactly(
            new Finding(CheckSubject.HOME_AREA, null, "20", "95.5", FindingState.DIFFERENT));
  }

  @Test
  void a_home_that_now_is_as_it_was_claimed_is_no_change() {
    assertThat(changes(alone("30"), alone("20"))).isEmpty();
  }

  @Test
  void a_marriage_since_is_a_change_and_so_is_the_spouse() {
    Claims married =
        alone("20")
            .answered(
                0,
                Registry.CIVIL_AFFAIRS,
                new CivilAffairsFacts(
                    MaritalStatus.MARRIED,
                    new Spouse("某某", Claims.STRANGER),
                    LocalDate.of(2026, 12, 1)));
    assertThat(changes(alone("20"), married))
        .extracting(Finding::subject)
        .containsExactly(CheckSubject.MARITAL_STATUS, CheckSubject.SPOUSE);
  }

  @Test
  void without_an_answer_from_the_check_the_claim_stands_for_it() {
    Claims unasked = Claims.alone().homes("20");
    assertThat(changes(unasked, alone("20"))).isEmpty();
    assertThat(changes(unasked, alone("45")))
        .extracting(Finding::claimed, Finding::found)
        .containsExactly(tuple("20", "45"));
  }

  @Test
  void what_is_no_housing_fact_does_not_stop_a_signature() {
    Claims richer =
        alone("20").answered(0, Registry.TAX, new TaxFacts(2025, new BigDecimal("600000")));
    assertThat(changes(alone("20"), richer)).isEmpty();
  }

  private static List<Finding> changes(Claims then, Claims now) {
    return Comparison.changes(then.household(), now.household());
  }

  /** A single person who claims 20 m² and has these. */
  private static Claims alone(String... squareMetres) {
    List<RealEstateFacts.Home> homes =
        Stream.of(squareMetres)
            .map(
                area ->
                    new RealEstateFacts.Home(
                        new BigDecimal(area), true, LocalDate.of(2012, 1, 1), "下陆区"))
            .toList();
    return Claims.alone()
        .homes("20")
        .answered(0, Registry.REAL_ESTATE, new RealEstateFacts(homes, List.of()))
        .answered(0, Registry.CIVIL_AFFAIRS, SINGLE);
  }
}
