package org.anju.interest;

import static org.anju.permissions.Answers.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anju.permissions.Api;
import org.anju.permissions.CheckDesk;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.verification.WaitingFamilies;
import org.jetbrains.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody decides about relatives or colleagues. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class InterestTest {

  private static final String OFFICER = "identity-officer1";
  private static final String OWN_NUMBER = CityAtWork.identityNumber(901);
  private static final String HOSPITAL = "黄石市第五人民医院";

  @Inject TestDatabase database;
  @Inject PersonalDataCipher cipher;
  @Inject PersonHash hash;

  private WaitingFamilies families;

  @BeforeEach
  void announce() {
    families = new WaitingFamilies(database, cipher, hash);
  }

  /** As the demo begins: declared, without anybody. */
  @AfterEach
  void declare_nobody() {
    database.run("DELETE FROM interest_person");
    database.run("DELETE FROM interest_employer");
  }

  @Test
  void an_officer_who_has_not_declared_takes_no_case() {
    long family = families.add("GREEN");
    String officer = officerId();
    declare_nobody();
    database.run("DELETE FROM interest_declaration WHERE officer = ?", officer);
    try {
      assertRefused(CheckDesk.claim(OFFICER, "IDENTITY", family), InterestRefusal.DECLARE_FIRST);
      assertThat(own().<Object>path("declaredAt")).isNull();
    } finally {
      database.run("INSERT INTO interest_declaration VALUES (?, now())", officer);
    }
    assertThat(CheckDesk.claim(OFFICER, "IDENTITY", family).statusCode()).isEqualTo(204);
  }

  @Test
  void the_family_of_a_relative_is_refused_to_the_officer_and_open_to_others() {
    long family = families.add("GREEN");
    declare(List.of(self(), person(null, "SIBLING", families.identityNumber())), List.of());

    assertRefused(CheckDesk.claim(OFFICER, "IDENTITY", family), InterestRefusal.OWN_RELATIVE);
    assertThat(CheckDesk.caseOf(OFFICER, family).<String>path("work.barred"))
        .isEqualTo(InterestRefusal.OWN_RELATIVE.code());
    assertThat(CheckDesk.claim("identity-officer2", "IDENTITY", family).statusCode())
        .isEqualTo(204);
  }

  @Test
  void what_the_own_employer_filed_is_refused() {
    long family = families.addOf("fifth-hospital");
    declare(List.of(self()), List.of(HOSPITAL));

    assertRefused(CheckDesk.claim(OFFICER, "IDENTITY", family), InterestRefusal.OWN_EMPLOYER);
  }

  @Test
  void an_interest_that_is_declared_while_the_case_is_held_stops_the_decision() {
    long family = families.add("GREEN");
    CheckDesk.claim(OFFICER, "IDENTITY", family);
    declare(List.of(self(), person(null, "CHILD", families.identityNumber())), List.of());

    assertRefused(
        CheckDesk.decide(OFFICER, "IDENTITY", family, "APPROVED"), InterestRefusal.OWN_RELATIVE);
  }

  @Test
  void a_declaration_shows_numbers_masked_and_keeps_whom_it_knows() {
    Response first = declare(List.of(self()), List.of(HOSPITAL, " ", HOSPITAL));
    int id = first.path("persons[0].id");

    Response second =
        declare(
            List.of(
                person(id, "SELF", null), person(null, "PARENT", CityAtWork.identityNumber(902))),
            List.of());

    assertThat(first.<List<String>>path("employers")).containsExactly(HOSPITAL);
    assertThat(second.<List<String>>path("persons.relation")).containsExactly("SELF", "PARENT");
    assertThat(second.<List<String>>path("employers")).isEmpty();
    assertThat(own().asString()).doesNotContain(OWN_NUMBER).contains("****");
  }

  @Test
  void a_declaration_names_the_own_person_once_and_nobody_twice() {
    assertRefused(declare(List.of(parent()), List.of()), InterestRefusal.OWN_PERSON_MISSING);
    assertRefused(
        declare(List.of(self(), parent(), parent()), List.of()), InterestRefusal.NAMED_TWICE);
    Response wrong = declare(List.of(self(), person(null, "PARENT", "42020319910309")), List.of());
    assertRefused(wrong, InterestRefusal.IDENTITY_INVALID);
    assertThat(wrong.<List<String>>path("validationErrorData.parameterName"))
        .containsExactly("persons[1].identityNumber");
  }

  private static Response declare(List<Map<String, Object>> persons, List<String> employers) {
    return Api.call(
        OFFICER, "InterestEndpoint/declare", Map.of("persons", persons, "employers", employers));
  }

  private static Response own() {
    return Api.call(OFFICER, "InterestEndpoint/own", Map.of());
  }

  private static Map<String, Object> self() {
    return person(null, "SELF", OWN_NUMBER);
  }

  private static Map<String, Object> parent() {
    return person(null, "PARENT", CityAtWork.identityNumber(903));
  }

  private static Map<String, Object> person(
      @Nullable Integer id, String relation, @Nullable String identityNumber) {
    Map<String, Object> person = new HashMap<>();
    person.put("id", id);
    person.put("relation", relation);
    person.put("identityNumber", identityNumber);
    return person;
  }

  private String officerId() {
    declare(List.of(self()), List.of());
    return database.text(
        "SELECT officer FROM interest_person WHERE relation = 'SELF' AND person_hash = ?",
        hash.of(new org.anju.platform.personal.IdentityNumber(OWN_NUMBER)));
  }
}
