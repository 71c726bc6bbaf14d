package org.anju.demand;

import static org.anju.demand.Surveys.OFFICER;
import static org.anju.demand.Surveys.SECOND_OFFICER;
import static org.anju.demand.Surveys.confirm;
import static org.anju.demand.Surveys.discard;
import static org.anju.demand.Surveys.enter;
import static org.anju.demand.Surveys.entered;
import static org.anju.demand.Surveys.form;
import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a survey found is entered by one officer and settled by another. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class DemandResultTest {

  private static final String DISTRICT = "铁山区";

  @Inject TestDatabase database;

  @BeforeEach
  void register() {
    CityAtWork.registerOrganisations();
  }

  @Test
  void a_result_counts_once_a_second_officer_has_confirmed_it() {
    long id = entered(DISTRICT, 620);
    assertThat(confirmedIds()).doesNotContain(id);
    assertRefused(confirm(OFFICER, id), DemandRefusal.FOUR_EYES);

    ok(confirm(SECOND_OFFICER, id));

    assertThat(confirmedIds()).contains(id);
    JsonPath shown = shownToOfficer(id);
    assertThat(shown.getString("state")).isEqualTo("CONFIRMED");
    assertThat(shown.getString("percent")).isEqualTo("62.0");
    assertThat(shown.getBoolean("enough")).isTrue();
    assertThat(shown.getBoolean("enteredByReader")).isTrue();
    assertThat(shown.getString("report.fileName")).isEqualTo("复函.png");
  }

  @Test
  void exactly_half_of_the_households_is_shown_as_not_enough() {
    assertThat(shownToOfficer(entered(DISTRICT, 500)).getBoolean("enough")).isFalse();
  }

  @Test
  void a_result_with_a_wrong_number_is_thrown_away_by_another_officer_and_stays_on_record() {
    long id = entered(DISTRICT, 620);
    assertRefused(discard(OFFICER, id), DemandRefusal.FOUR_EYES);

    ok(discard(SECOND_OFFICER, id));

    JsonPath shown = shownToOfficer(id);
    assertThat(shown.getString("state")).isEqualTo("DISCARDED");
    assertThat(shown.getString("reason")).isEqualTo("报告里是 510 户");
    assertRefused(
        Api.call(
            SECOND_OFFICER, "DemandEndpoint/confirm", Map.of("demandResultId", id, "version", 1)),
        DemandRefusal.SETTLED);
  }

  @Test
  void numbers_and_days_that_cannot_be_are_refused_at_their_fields() {
    assertRefused(enter(OFFICER, form(DISTRICT, 1001)), DemandRefusal.MORE_THAN_SURVEYED);
    Map<String, Object> later = form(DISTRICT, 600);
    later.put("surveyedOn", "2999-01-01");
    assertRefused(enter(OFFICER, later), DemandRefusal.SURVEYED_LATER);
  }

  @Test
  void an_officer_works_for_its_own_districts_alone_and_on_what_was_seen() {
    assertRefused(enter(OFFICER, form("别处区", 600)), DemandRefusal.UNKNOWN);
    long id = entered(DISTRICT, 620);
    assertRefused(
        Api.call(
            SECOND_OFFICER, "DemandEndpoint/confirm", Map.of("demandResultId", id, "version", 9)),
        RequestRefusal.STALE);
    database.run("UPDATE demand_result SET district = '别处区' WHERE id = ?", id);

    assertRefused(confirm(SECOND_OFFICER, id), DemandRefusal.UNKNOWN);
  }

  @Test
  void the_database_keeps_what_was_confirmed_and_wants_two_people() {
    long waiting = entered(DISTRICT, 620);
    long confirmed = Surveys.confirmed(DISTRICT, 620);

    assertThat(database.refusal("UPDATE demand_result SET wanting = 900 WHERE id = ?", confirmed))
        .isEqualTo("23001");
    assertThat(database.refusal("DELETE FROM demand_result WHERE id = ?", confirmed))
        .isEqualTo("23001");
    assertThat(
            database.refusal(
                "UPDATE demand_result SET confirmed_by = entered_by, confirmed_at = now() WHERE id = ?",
                waiting))
        .isEqualTo("23514");
    assertThat(database.refusal("UPDATE demand_result SET wanting = 1001 WHERE id = ?", waiting))
        .isEqualTo("23514");
  }

  private static List<Long> confirmedIds() {
    return ok(Api.call("east-acquirer", "DemandEndpoint/confirmed", Map.of("page", 0, "size", 200)))
        .jsonPath()
        .getList("items.id", Long.class);
  }

  private static JsonPath shownToOfficer(long id) {
    JsonPath page =
        ok(Api.call(OFFICER, "DemandEndpoint/page", Map.of("page", 0, "size", 200))).jsonPath();
    int index = page.getList("items.id", Long.class).indexOf(id);
    return page.setRootPath("items[" + index + "]");
  }
}
