package org.anju.evidence.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.anju.application.Category;
import org.anju.application.eligibility.CategoryAnswers;
import org.anju.evidence.CheckSubject;
import org.anju.evidence.Finding;
import org.anju.evidence.FindingState;
import org.anju.registry.Registry;
import org.anju.registry.RegistryFacts.CivilAffairsFacts;
import org.anju.registry.RegistryFacts.CivilAffairsFacts.MaritalStatus;
import org.anju.registry.RegistryFacts.CivilAffairsFacts.Spouse;
import org.anju.registry.RegistryFacts.HouseholdRegistrationFacts;
import org.anju.registry.RegistryFacts.HouseholdRegistrationFacts.Relation;
import org.anju.registry.RegistryFacts.HouseholdRegistrationFacts.Relative;
import org.anju.registry.RegistryFacts.NoRecord;
import org.junit.jupiter.api.Test;

class FamilyFindingsTest {

  private static final LocalDate MARRIED_ON = LocalDate.of(2016, 6, 1);
  private static final CivilAffairsFacts SINGLE =
      new CivilAffairsFacts(MaritalStatus.SINGLE, null, null);

  @Test
  void a_name_is_the_same_however_it_is_spaced() {
    Claims claims = Claims.alone().answered(0, Registry.HOUSEHOLD_REGISTRATION, lives("周 安"));
    assertThat(claims.finding(CheckSubject.NAME))
        .isEqualTo(new Finding(CheckSubject.NAME, 0, "周*", "周*", FindingState.SAME));
  }

  @Test
  void another_name_is_different_and_masked() {
    Claims claims = Claims.alone().answered(0, Registry.HOUSEHOLD_REGISTRATION, lives("王大明"));
    assertThat(claims.finding(CheckSubject.NAME))
        .isEqualTo(new Finding(CheckSubject.NAME, 0, "周*", "王**", FindingState.DIFFERENT));
  }

  @Test
  void somebody_of_whom_there_is_no_record_is_not_found() {
    Claims claims = Claims.alone().answered(0, Registry.HOUSEHOLD_REGISTRATION, new NoRecord());
    assertThat(claims.finding(CheckSubject.NAME).state()).isEqualTo(FindingState.NOT_FOUND);
  }

  @Test
  void a_couple_that_is_married_to_each_other_is_the_same() {
    Claims claims =
        Claims.couple()
            .answered(0, Registry.CIVIL_AFFAIRS, marriedTo(Claims.SPOUSE))
            .answered(1, Registry.CIVIL_AFFAIRS, marriedTo(Claims.APPLICANT));
    assertThat(claims.finding(CheckSubject.MARITAL_STATUS).state()).isEqualTo(FindingState.SAME);
    assertThat(claims.findings(CheckSubject.SPOUSE))
        .hasSize(2)
        .allMatch(finding -> finding.state() == FindingState.SAME);
  }

  @Test
  void a_spouse_who_is_married_to_somebody_else_is_different() {
    Claims claims =
        Claims.couple()
            .answered(0, Registry.CIVIL_AFFAIRS, marriedTo(Claims.SPOUSE))
            .answered(1, Registry.CIVIL_AFFAIRS, marriedTo(Claims.STRANGER));
    assertThat(claims.findings(CheckSubject.SPOUSE))
        .extracting(Finding::member, Finding::state)
        .containsExactly(tuple(0, FindingState.SAME), tuple(1, FindingState.DIFFERENT));
  }

  @Test
  void a_spouse_whom_the_registry_does_not_know_is_not_found() {
    Claims claims = Claims.couple().answered(0, Registry.CIVIL_AFFAIRS, SINGLE);
    assertThat(claims.finding(CheckSubject.MARITAL_STATUS).state())
        .isEqualTo(FindingState.DIFFERENT);
    assertThat(claims.finding(CheckSubject.SPOUSE).state()).isEqualTo(FindingState.NOT_FOUND);
  }

  @Test
  void a_spouse_who_was_concealed_is_different_and_masked() {
    Claims claims = Claims.alone().answered(0, Registry.CIVIL_AFFAIRS, marriedTo(Claims.STRANGER));
    Finding spouse = claims.finding(CheckSubject.SPOUSE);
    assertThat(spouse.state()).isEqualTo(FindingState.DIFFERENT);
    assertThat(spouse.claimed()).isNull();
    assertThat(spouse.found()).contains("*").isNotEqualTo(Claims.STRANGER);
  }

  @Test
  void a_family_that_says_nothing_of_a_marriage_claims_none() {
    Claims claims =
        Claims.alone()
            .saysNothingOfTheFamily()
            .answered(0, Registry.CIVIL_AFFAIRS, marriedTo(Claims.STRANGER));
    assertThat(claims.finding(CheckSubject.MARITAL_STATUS).state())
        .isEqualTo(FindingState.NOT_CLAIMED);
    assertThat(claims.finding(CheckSubject.SPOUSE).state()).isEqualTo(FindingState.NOT_CLAIMED);
  }

  @Test
  void the_day_of_a_divorce_is_compared() {
    LocalDate stated = LocalDate.of(2020, 2, 2);
    CivilAffairsFacts later =
        new CivilAffairsFacts(MaritalStatus.DIVORCED, null, stated.plusYears(5));
    Claims claims = Claims.alone().divorcedOn(stated).answered(0, Registry.CIVIL_AFFAIRS, later);
    assertThat(claims.finding(CheckSubject.MARRIAGE_ENDED))
        .isEqualTo(
            new Finding(
                CheckSubject.MARRIAGE_ENDED,
                null,
                "2020-02-02",
                "2025-02-02",
                FindingState.DIFFERENT));
  }

  @Test
  void a_child_registered_with_either_parent_is_the_same() {
    Claims claims =
        Claims.couple()
            .withChild()
            .answered(0, Registry.HOUSEHOLD_REGISTRATION, lives("周安"))
            .answered(
                1, Registry.HOUSEHOLD_REGISTRATION, lives("李居", Relation.CHILD, Claims.CHILD));
    assertThat(claims.finding(CheckSubject.CHILD).state()).isEqualTo(FindingState.SAME);
  }

  @Test
  void a_child_registered_elsewhere_that_names_a_parent_is_the_same() {
    Claims claims =
        Claims.alone()
            .withChild()
            .answered(0, Registry.HOUSEHOLD_REGISTRATION, lives("周安"))
            .answered(
                1,
                Registry.HOUSEHOLD_REGISTRATION,
                lives("周小安", Relation.PARENT, Claims.APPLICANT));
    assertThat(claims.finding(CheckSubject.CHILD).state()).isEqualTo(FindingState.SAME);
  }

  @Test
  void a_borrowed_child_is_not_found() {
    Claims claims =
        Claims.alone()
            .withChild()
            .answered(0, Registry.HOUSEHOLD_REGISTRATION, lives("周安"))
            .answered(1, Registry.HOUSEHOLD_REGISTRATION, lives("周小安"));
    assertThat(claims.finding(CheckSubject.CHILD).state()).isEqualTo(FindingState.NOT_FOUND);
  }

  @Test
  void a_minor_child_that_was_left_out_is_different_and_a_grown_up_one_is_none() {
    Claims minor =
        Claims.alone()
            .answered(
                0, Registry.HOUSEHOLD_REGISTRATION, lives("周安", Relation.CHILD, Claims.CHILD));
    Claims grownUp =
        Claims.alone()
            .answered(
                0, Registry.HOUSEHOLD_REGISTRATION, lives("周安", Relation.CHILD, Claims.STRANGER));
    assertThat(minor.finding(CheckSubject.CHILD).state()).isEqualTo(FindingState.DIFFERENT);
    assertThat(grownUp.findings(CheckSubject.CHILD)).isEmpty();
  }

  @Test
  void registered_in_the_city_although_said_to_be_elsewhere_is_different() {
    CategoryAnswers elsewhere =
        new CategoryAnswers(null, null, null, true, null, null, null, null, null, null);
    Claims claims =
        Claims.alone()
            .category(Category.MIGRANT_WORKER, elsewhere)
            .answered(0, Registry.HOUSEHOLD_REGISTRATION, lives("周安"));
    assertThat(claims.finding(CheckSubject.REGISTERED_IN_CITY))
        .isEqualTo(
            new Finding(
                CheckSubject.REGISTERED_IN_CITY, null, "NO", "YES", FindingState.DIFFERENT));
  }

  @Test
  void what_the_category_does_not_ask_is_no_claim() {
    Claims claims = Claims.alone().answered(0, Registry.HOUSEHOLD_REGISTRATION, lives("周安"));
    assertThat(claims.finding(CheckSubject.REGISTERED_IN_CITY).state())
        .isEqualTo(FindingState.NOT_CLAIMED);
  }

  private static CivilAffairsFacts marriedTo(String number) {
    return new CivilAffairsFacts(MaritalStatus.MARRIED, new Spouse("某某", number), MARRIED_ON);
  }

  private static HouseholdRegistrationFacts lives(String name) {
    return new HouseholdRegistrationFacts(name, true, List.of());
  }

  private static HouseholdRegistrationFacts lives(String name, Relation relation, String number) {
    return new HouseholdRegistrationFacts(
        name, true, List.of(new Relative(relation, "某某", number)));
  }
}
