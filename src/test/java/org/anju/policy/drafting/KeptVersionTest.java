package org.anju.policy.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.platform.clock.MovableClock;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.time.BusinessClock;
import org.junit.jupiter.api.Test;

/** Nobody's submitted application changes because a rule did. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class KeptVersionTest {

  private static final String DISTRICT = "铁山区";

  /** Eligible below 16 m² per head, not below 10. */
  private static final List<Map<String, Object>> HOMES =
      List.of(Map.of("owner", "SELF", "inCity", true, "area", 15.99, "lost", false));

  @Inject AgroalDataSource database;

  @Test
  void an_application_is_judged_by_the_rules_of_its_day_and_the_next_one_by_the_new() {
    CityAtWork city = CityAtWork.build(DISTRICT, household("赵一平", 701, "13900010701"));
    PolicyCase draft =
        PolicyCase.drafted(DISTRICT, LocalDate.now(BusinessClock.CHINA).plusDays(1).toString());
    PolicyCase.done(draft.revise(PolicyCase.DRAFTER, Map.of("minAreaPerHead", 10)));
    Response preview = draft.preview();
    PolicyCase.done(draft.step(PolicyCase.DRAFTER, "submit"));
    PolicyCase.done(draft.step(PolicyCase.SECOND, "approve"));
    assertThat(preview.jsonPath().getLong("offerings[0].id")).isEqualTo(city.offering());
    assertThat(preview.jsonPath().getInt("offerings[0].applications")).isPositive();
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
    long id = Long.parseLong(text("SELECT id FROM application WHERE receipt = ?", receipt));
    Response opened =
        Api.call("identity-officer1", "VerificationEndpoint/caseOf", Map.of("applicationId", id));
    assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(200);
    return opened.path("eligibility.outcome");
  }

  private String version(String receipt) {
    return text("SELECT policy_version FROM application WHERE receipt = ?", receipt);
  }

  private String leafVersion(String receipt) {
    return text("SELECT policy_version FROM audit_leaf WHERE case_id = ?", receipt);
  }

  private String text(String sql, String value) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, value);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
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
