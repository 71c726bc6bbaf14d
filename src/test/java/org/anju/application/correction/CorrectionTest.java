package org.anju.application.correction;

import static org.anju.application.correction.FiledCase.OFFICER;
import static org.anju.application.correction.FiledCase.PERSON;
import static org.anju.application.correction.FiledCase.mark;
import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A family corrects what an officer marked, up to the check that begins anew. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class CorrectionTest {

  private static final String STRANGER = "family09";

  @Inject TestDatabase database;

  private FiledCase filed;

  @BeforeEach
  void apply() {
    filed = FiledCase.apply(database);
  }

  @AfterEach
  void leaveTheOfferingToTheNext() {
    filed.leave();
  }

  @Test
  void the_family_reads_the_remark_at_the_field_and_the_check_begins_anew() {
    Response given = filed.giveBack(OFFICER, "IDENTITY", mark("MOBILE", " 号码打不通，请核对 "));
    assertThat(ok(given).<String>path("status")).isEqualTo("RETURNED");
    assertThat(filed.<String>mine("status")).isEqualTo("RETURNED");
    assertThat(filed.<String>mine("correction.marks[0].field")).isEqualTo("MOBILE");
    assertThat(filed.<String>mine("correction.marks[0].remark")).isEqualTo("号码打不通，请核对");
    assertThat(filed.<String>mine("correction.dueAt")).isNotNull();

    filed.household().put("mobile", "13911112222");
    assertThat(filed.correct(PERSON).statusCode()).isEqualTo(204);

    assertThat(filed.<String>mine("status")).isEqualTo("SUBMITTED");
    assertThat(filed.<Object>mine("correction")).isNull();
    assertThat(filed.<List<String>>mine("timeline.kind"))
        .endsWith("SUBMITTED", "RETURNED", "CORRECTED");
    Response seen = filed.caseOf(OFFICER);
    assertThat(seen.<String>path("work.kind")).isEqualTo("IDENTITY");
    assertThat(seen.<String>path("mobileMasked")).isEqualTo("139****2222");
    assertThat(seen.<String>path("corrections[0].state")).isEqualTo("CORRECTED");
    assertThat(filed.leaves("verification.return", "application.correct")).isEqualTo(2);
  }

  @Test
  void what_was_not_marked_cannot_change() {
    filed.giveBack(OFFICER, "IDENTITY", mark("MOBILE", "x"));
    filed.household().put("annualIncome", 1);

    assertRefused(filed.correct(PERSON), 422, "application.field-not-open");
    assertThat(filed.<String>mine("status")).isEqualTo("RETURNED");
  }

  @Test
  void the_order_of_the_families_follows_what_was_corrected() {
    filed.giveBack(OFFICER, "IDENTITY", mark("INCOME", "请按上年度流水填写"));
    filed.household().put("annualIncome", 900_000);

    assertThat(filed.correct(PERSON).statusCode()).isEqualTo(204);

    JsonPath ranked =
        ok(Api.call(PERSON, "RankingEndpoint/mine", Map.of("receipt", filed.receipt()))).jsonPath();
    double parts = ranked.getList("parts.points", Double.class).stream().mapToDouble(p -> p).sum();
    assertThat(ranked.getDouble("score")).isEqualTo(parts, within(0.001));
  }

  @Test
  void a_corrected_field_is_checked_as_every_other() {
    filed.giveBack(OFFICER, "IDENTITY", mark("APPLICANT_IDENTITY", "x"));
    filed.setApplicant(CityAtWork.identityNumber(511).substring(0, 17) + "?");

    Response refused = filed.correct(PERSON);

    assertRefused(refused, 422, "application.household-invalid");
    assertThat(refused.<String>path("validationErrorData[0].parameterName"))
        .isEqualTo("applicant.identityNumber");
  }

  @Test
  void a_corrected_number_binds_the_new_person_and_frees_the_old() {
    filed.giveBack(OFFICER, "IDENTITY", mark("APPLICANT_IDENTITY", "x"));
    String before = (String) ((Map<?, ?>) filed.household().get("applicant")).get("identityNumber");
    filed.setApplicant(FiledCase.freeNumber());

    assertThat(filed.correct(PERSON).statusCode()).isEqualTo(204);

    Map<String, Object> other = CityAtWork.household("赵一平", before, "13900010599");
    Response again = CityAtWork.submit("family10", FiledCase.offering(), other);
    assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
    database.run(
        "UPDATE application SET applicant = 'somebody' WHERE receipt = ?",
        again.<String>path("receipt"));
  }

  @Test
  void a_corrected_number_of_somebody_who_applies_already_is_refused() {
    filed.giveBack(OFFICER, "IDENTITY", mark("APPLICANT_IDENTITY", "x"));
    filed.setApplicant(CityAtWork.identityNumber(501));

    assertRefused(filed.correct(PERSON), 409, "application.person-already-applying");
    assertThat(filed.<String>mine("status")).isEqualTo("RETURNED");
  }

  @Test
  void another_family_neither_sees_nor_corrects_it() {
    filed.giveBack(OFFICER, "IDENTITY", mark("MOBILE", "x"));

    assertRefused(filed.correct(STRANGER), 404, "application.unknown");
    assertThat(
            Api.call(null, "ApplicationEndpoint/lookUp", Map.of("receipt", filed.receipt()))
                .<Object>path("correction"))
        .isNull();
  }

  @Test
  void nothing_is_corrected_that_was_not_given_back() {
    assertRefused(filed.correct(PERSON), 409, "application.wrong-status");
  }

  @Test
  void after_the_deadline_the_family_is_told_that_officers_go_on() {
    filed.giveBack(OFFICER, "IDENTITY", mark("MOBILE", "x"));
    database.inTransaction(
        officers -> {
          // The tick leaves alone what somebody is working on.
          TestDatabase.execute(
              officers, "SELECT 1 FROM application WHERE id = ? FOR UPDATE", filed.application());
          database.run(
              """
              UPDATE application_return SET returned_at = '2026-01-01', due_at = '2026-01-02'
              WHERE application_id = ?
              """,
              filed.application());

          assertRefused(filed.correct(PERSON), 409, "application.correction-overdue");
          return null;
        });
  }

  @Test
  void a_family_takes_its_application_back_instead_of_correcting_it() {
    filed.giveBack(OFFICER, "IDENTITY", mark("MOBILE", "x"));

    Response withdrawn =
        Api.call(PERSON, "ApplicationEndpoint/withdraw", Map.of("receipt", filed.receipt()));

    assertThat(withdrawn.statusCode()).isEqualTo(204);
    assertThat(filed.<String>mine("status")).isEqualTo("WITHDRAWN");
    assertThat(
            database.text(
                "SELECT state FROM application_return WHERE application_id = ?",
                filed.application()))
        .isEqualTo("WITHDRAWN");
    assertRefused(filed.correct(PERSON), 409, "application.wrong-status");
  }
}
