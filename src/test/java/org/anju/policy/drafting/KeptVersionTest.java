package org.anju.policy.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anju.permissions.Answers;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.clock.MovableClock;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.time.BusinessClock;
import org.junit.jupiter.api.Test;

/** Nobody's submitted application changes because a rule did. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class KeptVersionTest {

  private static final String DISTRICT = "铁山区";

  private static final String RANKED_DISTRICT = "西塞山区";

  private static final Map<String, Integer> TIME_ALONE =
      Map.of("time", 100, "familySize", 0, "income", 0, "hardship", 0, "targetTier", 0);

  /** Eligible below 16 m² per head, not below 10. */
  private static final List<Map<String, Object>> HOMES =
      List.of(Map.of("owner", "SELF", "inCity", true, "area", 15.99, "lost", false));

  @Inject TestDatabase database;

  @Test
  void an_application_is_judged_by_the_rules_of_its_day_and_the_next_one_by_the_new() {
    CityAtWork city = CityAtWork.build(DISTRICT, household("赵一平", 701, "13900010701"));
    PolicyCase draft =
        PolicyCase.drafted(DISTRICT, LocalDate.now(BusinessClock.CHINA).plusDays(1).toString());
    PolicyCase.done(draft.revise(PolicyCase.DRAFTER, Map.of("minAreaPerHead", 10)));
    Response preview = draft.preview();
    PolicyCase.done(draft.step(PolicyCase.DRAFTER, "submit"));
    PolicyCase.done(draft.step(PolicyCase.SECOND, "approve"));
    String touched = "offerings.find { it.id == %d }.applications".formatted(city.offering());
    assertThat(preview.jsonPath().getInt(touched)).isPositive();
    assertThat(judgedNow(city)).isEqualTo("MET");

    QuarkusMock.installMockForType(new TwoDaysAhead(), MovableClock.class);

    assertThat(judgedNow(city)).isEqualTo("NOT_MET");
    assertThat(judgedByOfficer(city.receipt())).isEqualTo("MET");
    assertThat(version(city.receipt())).isEqualTo(PolicyCase.CITY_VERSION);
    Response later =
        CityAtWork.submit("family02", city.offering(), household("钱二平", 702, "13900010702"));
    assertThat(version(later.path("receipt"))).isEqualTo(draft.name());
    assertThat(judgedByOfficer(later.path("receipt"))).isEqualTo("NOT_MET");
    assertThat(leafVersion(later.path("receipt"))).isEqualTo(draft.name());
  }

  @Test
  void all_families_of_an_offering_are_ranked_by_the_weights_of_the_day_it_opened() {
    CityAtWork city = CityAtWork.build(RANKED_DISTRICT, household("赵一平", 711, "13900010711"));
    long next = CityAtWork.announced(openingIn(Duration.ofHours(36)));
    PolicyCase draft =
        PolicyCase.drafted(
            RANKED_DISTRICT, LocalDate.now(BusinessClock.CHINA).plusDays(1).toString());
    PolicyCase.done(draft.revise(PolicyCase.DRAFTER, Map.of("rankingWeights", TIME_ALONE)));
    assertThat(draft.preview().jsonPath().getList("offerings.id", Long.class))
        .contains(next)
        .doesNotContain(city.offering());
    PolicyCase.done(draft.step(PolicyCase.DRAFTER, "submit"));
    PolicyCase.done(draft.step(PolicyCase.SECOND, "approve"));

    QuarkusMock.installMockForType(new TwoDaysAhead(), MovableClock.class);
    String later = submitted("family03", city.offering(), 712);
    String elsewhere = submitted("family04", next, 713);

    assertThat(version(later)).isEqualTo(draft.name());
    assertThat(weights("family03", later))
        .isEqualTo(weights(CityAtWork.FAMILY, city.receipt()))
        .containsExactly(20, 20, 20, 30, 10);
    assertThat(weights("family04", elsewhere)).containsExactly(100, 0, 0, 0, 0);
    assertThat(storedScore(later)).isEqualByComparingTo(shownScore("family03", later));
    assertThat(storedScore(elsewhere)).isEqualByComparingTo(shownScore("family04", elsewhere));
  }

  private static Map<String, Object> openingIn(Duration time) {
    Map<String, Object> form = CityAtWork.form(RANKED_DISTRICT);
    form.put("applicationsOpenAt", Instant.now().plus(time).toString());
    return form;
  }

  private static String submitted(String person, long offering, int serial) {
    return Answers.ok(
            CityAtWork.submit(person, offering, household("钱二平", serial, "13900010" + serial)))
        .path("receipt");
  }

  private static List<Integer> weights(String person, String receipt) {
    return ranking(person, receipt).path("parts.weight");
  }

  private static BigDecimal shownScore(String person, String receipt) {
    List<Object> points = ranking(person, receipt).path("parts.points");
    return points.stream()
        .map(part -> new BigDecimal(part.toString()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Response ranking(String person, String receipt) {
    return Answers.ok(Api.call(person, "RankingEndpoint/mine", Map.of("receipt", receipt)));
  }

  private BigDecimal storedScore(String receipt) {
    return new BigDecimal(
        database.text("SELECT rank_score FROM application WHERE receipt = ?", receipt));
  }

  private static Map<String, Object> household(String name, int serial, String mobile) {
    Map<String, Object> household =
        CityAtWork.household(name, CityAtWork.identityNumber(serial), mobile);
    household.put("homes", HOMES);
    return household;
  }

  private static String judgedNow(CityAtWork city) {
    Map<String, Object> facts =
        Map.of(
            "maritalStatus",
            "SINGLE",
            "children",
            List.of(),
            "homes",
            HOMES,
            "trades",
            List.of(),
            "category",
            "TALENT",
            "answers",
            Map.of("talentKind", "MEDICAL"));
    return Api.call(
            null,
            "EligibilityEndpoint/check",
            Map.of("facts", facts, "offeringId", city.offering()))
        .path("outcome");
  }

  private String judgedByOfficer(String receipt) {
    long id =
        Long.parseLong(database.text("SELECT id FROM application WHERE receipt = ?", receipt));
    Response opened =
        Api.call("identity-officer1", "VerificationEndpoint/caseOf", Map.of("applicationId", id));
    assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(200);
    return opened.path("eligibility.outcome");
  }

  private String version(String receipt) {
    return database.text("SELECT policy_version FROM application WHERE receipt = ?", receipt);
  }

  private String leafVersion(String receipt) {
    return database.text("SELECT policy_version FROM audit_leaf WHERE case_id = ?", receipt);
  }

  /** Two days after the machine's time. */
  private static final class TwoDaysAhead extends MovableClock {

    TwoDaysAhead() {
      super(null);
    }

    @Override
    public Instant now() {
      return Instant.now().plus(Duration.ofDays(2));
    }

    @Override
    public Uni<Void> refresh() {
      return Uni.createFrom().voidItem();
    }
  }
}
