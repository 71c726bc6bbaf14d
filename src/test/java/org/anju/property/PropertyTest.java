package org.anju.property;

import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anju.document.Letters;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.local.DemoTokens;
import org.anju.platform.local.LocalStackResource;
import org.anju.project.ProjectRefusal;
import org.jetbrains.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The property service of a project, from its acquirer's entry to the offering's public page. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PropertyTest {

  private static final String ACQUIRER = "cihu-acquirer";
  private static final String STRANGER = "east-acquirer";
  private static final String OFFICER = "bureau-officer1";
  private static final String LAST_DAY = "2999-12-31";

  @Inject TestDatabase database;

  private long offering;
  private long project;

  @BeforeEach
  void announce_an_offering() {
    CityAtWork.registerOrganisations();
    offering = CityAtWork.announced(CityAtWork.form());
    project = database.number("SELECT project_id FROM offering WHERE id = ?", offering);
  }

  @Test
  void what_an_officer_confirms_stands_on_the_offerings_page_until_a_later_one_does() {
    long first = entered(4);
    assertThat(published()).isNull();

    ok(confirm(OFFICER, first));

    JsonPath shown = ok(ofOffering()).jsonPath();
    assertThat(shown.getString("property.company")).isEqualTo("黄石安心物业有限公司");
    assertThat(shown.getInt("property.stars")).isEqualTo(4);
    assertThat(shown.getString("property.validUntil")).isEqualTo(LAST_DAY);
    assertThat(shown.getBoolean("property.expired")).isFalse();
    assertThat(ofOffering().asString()).doesNotContain("enteredBy").doesNotContain("paper");
    long second = entered(5);
    ok(confirm(OFFICER, second));
    assertThat(ofOffering().jsonPath().getInt("property.stars")).isEqualTo(5);
    assertThat(rows("auditor1").getList("items.id", Long.class)).containsExactly(second, first);
    assertThat(rows("auditor1").getList("items.current")).isEqualTo(List.of(true, false));
  }

  @Test
  void too_few_stars_a_wrong_code_and_an_ended_grading_are_refused_in_words() {
    Response answer = enter(form(3));
    assertRefused(answer, PropertyRefusal.TOO_FEW_STARS);
    assertThat(answer.<String>path("title")).contains("3");
    assertThat(answer.<String>path("detail")).contains("4").contains("article 20");
    Map<String, Object> mistyped = form(4);
    mistyped.put("creditCode", "91350100M000100Y44");
    assertRefused(enter(mistyped), PropertyRefusal.CREDIT_CODE_INVALID);
    Map<String, Object> ended = form(4);
    ended.put("validUntil", "2020-01-01");
    assertRefused(enter(ended), PropertyRefusal.GRADING_EXPIRED);
  }

  @Test
  void an_expired_grading_is_shown_as_expired() {
    database.run(
        """
        INSERT INTO property_service (project_id, company, credit_code, stars, grading_authority, grading_number,
          valid_until, document_id, policy_version, entered_by, entered_at, confirmed, settled_by, settled_at)
        VALUES (?, '黄石安心物业有限公司', '91350100M000100Y43', 4, '黄石市物业管理协会', '1 号', '2020-01-01', ?,
          'huangshi-2024-1', 'a', '2019-01-01', true, 'b', '2019-01-01')
        """,
        project,
        Letters.handIn(ACQUIRER));

    assertThat(ofOffering().jsonPath().getBoolean("property.expired")).isTrue();
    assertThat(rows(ACQUIRER).getList("items.expired")).isEqualTo(List.of(true));
  }

  @Test
  void a_record_is_sent_back_with_a_reason_and_entered_anew() {
    long id = entered(4);
    assertRefused(enter(form(5)), PropertyRefusal.ONE_WAITS);

    ok(sendBack(id));

    assertRefused(confirm(OFFICER, id), PropertyRefusal.SETTLED);
    assertThat(rows(ACQUIRER).getList("items.reason")).isEqualTo(List.of("评定文件看不清"));
    assertThat(published()).isNull();
    entered(5);
  }

  @Test
  void who_entered_a_record_does_not_settle_it_and_a_settled_one_is_final() {
    long id = entered(4);
    String clerk = database.text("SELECT entered_by FROM property_service WHERE id = ?", id);
    assertThat(
            database.refusal(
                "UPDATE property_service SET confirmed = true, settled_by = ?, settled_at = entered_at WHERE id = ?",
                clerk,
                id))
        .isEqualTo("23514");
    String officer = subjectOf(OFFICER);
    database.run("UPDATE property_service SET entered_by = ? WHERE id = ?", officer, id);
    assertRefused(confirm(OFFICER, id), PropertyRefusal.FOUR_EYES);

    ok(confirm("bureau-officer2", id));

    assertThat(database.refusal("UPDATE property_service SET stars = 5 WHERE id = ?", id))
        .isEqualTo("23001");
  }

  @Test
  void another_companys_project_and_another_districts_record_are_out_of_reach() {
    long id = entered(4);
    assertRefused(Api.call(STRANGER, "PropertyEndpoint/enter", form(4)), ProjectRefusal.NOT_YOURS);
    assertThat(rows(STRANGER).getList("items")).isEmpty();
    assertRefused(
        Api.call(OFFICER, "PropertyEndpoint/confirm", Map.of("propertyId", id, "version", 99)),
        RequestRefusal.STALE);
    assertRefused(
        Api.call(OFFICER, "PropertyEndpoint/confirm", Map.of("propertyId", -1, "version", 0)),
        PropertyRefusal.UNKNOWN);
    long elsewhere =
        database.number(
            """
            INSERT INTO housing_project (acquirer, district, name, address, use, way, state, created_by, created_at)
            VALUES ('cihu-anju', '别处区', gen_random_uuid()::text, 'x', 'SALE', 'OTHER', 'APPROVED', 'x', '2026-01-01')
            RETURNING id
            """);
    Map<String, Object> form = form(4);
    form.put("projectId", elsewhere);
    long other = ok(enter(form)).jsonPath().getLong("propertyId");
    assertRefused(confirm(OFFICER, other), ProjectRefusal.NOT_YOURS);
  }

  private Map<String, Object> form(int stars) {
    Map<String, Object> form = new HashMap<>();
    form.put("projectId", project);
    form.put("company", "黄石安心物业有限公司");
    form.put("creditCode", "91350100M000100Y43");
    form.put("stars", stars);
    form.put("gradingAuthority", "黄石市物业管理协会");
    form.put("gradingNumber", "黄物评〔2026〕8 号");
    form.put("validUntil", LAST_DAY);
    form.put("documentId", Letters.handIn(ACQUIRER));
    return form;
  }

  private static Response enter(Map<String, Object> form) {
    return Api.call(ACQUIRER, "PropertyEndpoint/enter", form);
  }

  private long entered(int stars) {
    return ok(enter(form(stars))).jsonPath().getLong("propertyId");
  }

  private Response confirm(String officer, long id) {
    return Api.call(
        officer, "PropertyEndpoint/confirm", Map.of("propertyId", id, "version", version(id)));
  }

  private long version(long id) {
    return database.number("SELECT version FROM property_service WHERE id = ?", id);
  }

  private static Response sendBack(long id) {
    return Api.call(
        OFFICER,
        "PropertyEndpoint/sendBack",
        Map.of("propertyId", id, "version", 0, "reason", "评定文件看不清"));
  }

  private JsonPath rows(String person) {
    return ok(Api.call(
            person, "PropertyEndpoint/page", Map.of("projectId", project, "page", 0, "size", 20)))
        .jsonPath();
  }

  private Response ofOffering() {
    return Api.call(null, "PropertyEndpoint/ofOffering", Map.of("offeringId", offering));
  }

  private @Nullable Object published() {
    return ok(ofOffering()).jsonPath().get("property");
  }

  private static String subjectOf(String person) {
    return DemoTokens.claims(DemoTokens.of(person)).get("sub").asText();
  }
}
