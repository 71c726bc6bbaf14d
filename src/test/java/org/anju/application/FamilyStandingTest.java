package org.anju.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.anju.employer.ConsentedMember;
import org.anju.permissions.Api;
import org.anju.permissions.CheckDesk;
import org.anju.permissions.CityAtWork;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a family is told of article 6 before and after it applies, and of its place in the order.
 */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class FamilyStandingTest {

  private static final String CHECK = "EligibilityEndpoint/check";
  private static final String IDENTITY_OFFICER = "identity-officer1";
  private static final String HOUSING_OFFICER = "housing-officer1";

  private static CityAtWork city;
  private static long application;

  @BeforeEach
  void build() {
    if (city == null) {
      Map<String, Object> family =
          CityAtWork.household("陈序", CityAtWork.identityNumber(401), "13900000401");
      family.put("homes", List.of(Map.of("owner", "SELF", "inCity", true, "area", 15.99)));
      city = CityAtWork.build(family);
      application = waiting("IDENTITY", IDENTITY_OFFICER).getLong("items.applicationId[0]");
    }
  }

  @Test
  void nobody_has_to_log_in_to_ask_and_what_is_not_said_stays_open() {
    Response answer = check(Map.of());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.jsonPath().getString("outcome")).isEqualTo("NOT_YET_KNOWN");
    assertThat(answer.jsonPath().getList("conditions.outcome", String.class))
        .containsOnly("NOT_YET_KNOWN");
  }

  @Test
  void an_answer_names_the_condition_that_is_not_met_with_article_and_number() {
    Map<String, Object> facts = teacher();
    facts.put("homes", List.of(Map.of("owner", "SELF", "inCity", true, "area", 16)));

    JsonPath answer = check(facts).jsonPath();

    assertThat(answer.getString("outcome")).isEqualTo("NOT_MET");
    assertThat(answer.getString("conditions[0].code")).isEqualTo("SMALL_AREA_PER_HEAD");
    assertThat(answer.getString("conditions[0].article")).isEqualTo("6");
    assertThat(answer.getDouble("conditions[0].found")).isEqualTo(16.0);
    assertThat(answer.getInt("conditions[0].limit")).isEqualTo(16);
  }

  @Test
  void a_home_without_an_owner_is_refused_at_its_field() {
    Map<String, Object> facts = teacher();
    facts.put("homes", List.of(Map.of("inCity", true)));

    Response answer = check(facts);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.asString()).contains("homes[0].owner");
  }

  @Test
  void an_offering_that_is_unknown_has_no_rules() {
    assertThat(Api.call(null, CHECK, Map.of("facts", teacher(), "offeringId", 0)).statusCode())
        .isEqualTo(404);
    assertThat(
            Api.call(null, CHECK, Map.of("facts", teacher(), "offeringId", city.offering()))
                .jsonPath()
                .getString("outcome"))
        .isEqualTo("MET");
  }

  @Test
  void an_officer_reads_what_the_family_stated_and_the_same_judgement() {
    JsonPath found = officer("VerificationEndpoint/caseOf").jsonPath();

    assertThat(found.getString("eligibility.outcome")).isEqualTo("MET");
    assertThat(found.getString("eligibility.conditions[0].code")).isEqualTo("SMALL_AREA_PER_HEAD");
    assertThat(found.getDouble("facts.homes[0].area")).isEqualTo(15.99);
    assertThat(found.getString("facts.answers.talentKind")).isEqualTo("MEDICAL");
  }

  @Test
  void a_family_filed_by_its_employer_is_left_open_where_the_roster_says_nothing() {
    ConsentedMember.apply(city.offering(), 940);
    int filed = waiting("HOUSING", HOUSING_OFFICER).getInt("items.applicationId[0]");

    Response seen =
        Api.call(HOUSING_OFFICER, "VerificationEndpoint/caseOf", Map.of("applicationId", filed));

    assertThat(seen.<List<String>>path("eligibility.conditions.outcome")).contains("NOT_YET_KNOWN");
    assertThat(seen.<String>path("eligibility.outcome")).isNotEqualTo("MET");
  }

  @Test
  void the_number_of_a_family_is_the_sum_of_its_parts_for_itself_and_for_officers() {
    JsonPath own = Api.call(CityAtWork.FAMILY, "RankingEndpoint/mine", receipt()).jsonPath();
    JsonPath officers = officer("RankingEndpoint/caseOf").jsonPath();

    BigDecimal score = new BigDecimal(own.getString("score"));
    List<Map<String, Object>> parts = own.getList("parts");
    BigDecimal sum =
        parts.stream()
            .map(part -> new BigDecimal(part.get("points").toString()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(parts).hasSize(5);
    assertThat(sum).isEqualByComparingTo(score).isPositive();
    assertThat(officers.getString("score")).isEqualTo(own.getString("score"));
    assertThat(own.getString("place")).isNull();
  }

  @Test
  void nobody_reads_another_family_s_number() {
    assertThat(Api.call("family02", "RankingEndpoint/mine", receipt()).statusCode()).isEqualTo(404);
  }

  @Test
  void qualified_families_are_listed_by_number_and_then_by_receipt() {
    IntStream.range(950, 955).forEach(serial -> ConsentedMember.apply(city.offering(), serial));
    for (long one :
        waiting("HOUSING", HOUSING_OFFICER)
            .getList("items.applicationId", Long.class)
            .subList(0, 5)) {
      approve(one);
    }

    JsonPath order = Api.call(HOUSING_OFFICER, "RankingEndpoint/page", page()).jsonPath();

    List<RankedFamily> families = order.getList("items", RankedFamily.class);
    assertThat(families).hasSizeGreaterThanOrEqualTo(5);
    assertThat(families).extracting(RankedFamily::place).startsWith(1L, 2L, 3L);
    assertThat(families)
        .isSortedAccordingTo(
            (one, other) ->
                one.score().equals(other.score())
                    ? one.receivedAt().compareTo(other.receivedAt())
                    : other.score().compareTo(one.score()));
  }

  private static Map<String, Object> teacher() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("maritalStatus", "SINGLE");
    facts.put("children", List.of());
    facts.put("homes", List.of());
    facts.put("trades", List.of());
    facts.put("category", "TALENT");
    facts.put("answers", Map.of("talentKind", "TEACHER"));
    facts.put("annualIncome", 60_000);
    return facts;
  }

  private static Response check(Map<String, Object> facts) {
    return Api.call(null, CHECK, Map.of("facts", facts));
  }

  private static void approve(long one) {
    assertThat(CheckDesk.approve(HOUSING_OFFICER, "HOUSING", one).statusCode()).isEqualTo(200);
  }

  private static JsonPath waiting(String kind, String officer) {
    Map<String, Object> queue =
        Map.of(
            "filter",
            Map.of("kind", kind, "offeringId", city.offering()),
            "order",
            "WAITING",
            "page",
            0,
            "size",
            100);
    return Api.call(officer, "CheckQueueEndpoint/page", queue).jsonPath();
  }

  private static Response officer(String method) {
    return Api.call(IDENTITY_OFFICER, method, Map.of("applicationId", application));
  }

  private static Map<String, Object> receipt() {
    return Map.of("receipt", city.receipt());
  }

  private static Map<String, Object> page() {
    return Map.of("offeringId", city.offering(), "page", 0, "size", 50);
  }
}
