package org.anju.application.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.anju.employer.ConsentedMember;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.platform.local.DemoTokens;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case that an officer gives back, up to the check that begins anew. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class CorrectionTest {

  private static final String OFFICER = "identity-officer1";
  private static final String STRANGER = "family09";

  private static int family = 8;
  private static CityAtWork city;

  @Inject AgroalDataSource database;

  private String person;
  private Map<String, Object> household;
  private String receipt;
  private long application;

  @BeforeEach
  void apply() {
    if (city == null) {
      city =
          CityAtWork.build(
              CityAtWork.household("赵一平", CityAtWork.identityNumber(501), "13900010501"));
      run("UPDATE application SET applicant = 'somebody' WHERE receipt = ?", city.receipt());
    }
    family++;
    person = CityAtWork.FAMILY;
    household =
        CityAtWork.household(
            "赵一平", CityAtWork.identityNumber(510 + family), "139000105%02d".formatted(family));
    receipt = ok(CityAtWork.submit(person, city.offering(), household)).path("receipt");
    application = number("SELECT id FROM application WHERE receipt = ?", receipt);
  }

  @AfterEach
  void leaveTheOfferingToTheNext() {
    run("UPDATE application SET applicant = 'somebody' WHERE receipt = ?", receipt);
  }

  @Test
  void the_family_reads_the_remark_at_the_field_and_the_check_begins_anew() {
    Response given = giveBack(OFFICER, "IDENTITY", mark("MOBILE", " 号码打不通，请核对 "));
    assertThat(ok(given).<String>path("status")).isEqualTo("RETURNED");
    assertThat(this.<String>mine("status")).isEqualTo("RETURNED");
    assertThat(this.<String>mine("correction.marks[0].field")).isEqualTo("MOBILE");
    assertThat(this.<String>mine("correction.marks[0].remark")).isEqualTo("号码打不通，请核对");
    assertThat(this.<String>mine("correction.dueAt")).isNotNull();

    household.put("mobile", "13911112222");
    assertThat(correct(person).statusCode()).isEqualTo(204);

    assertThat(this.<String>mine("status")).isEqualTo("SUBMITTED");
    assertThat(this.<Object>mine("correction")).isNull();
    assertThat(this.<List<String>>mine("timeline.kind"))
        .endsWith("SUBMITTED", "RETURNED", "CORRECTED");
    Response seen = caseOf(OFFICER);
    assertThat(seen.<String>path("waitingFor")).isEqualTo("IDENTITY");
    assertThat(seen.<String>path("mobileMasked")).isEqualTo("139****2222");
    assertThat(seen.<String>path("corrections[0].state")).isEqualTo("CORRECTED");
    assertThat(leaves("verification.return", "application.correct", receipt)).isEqualTo(2);
  }

  @Test
  void what_was_not_marked_cannot_change() {
    giveBack(OFFICER, "IDENTITY", mark("MOBILE", "x"));
    household.put("annualIncome", 1);

    assertRefused(correct(person), 422, "application.field-not-open");
    assertThat(this.<String>mine("status")).isEqualTo("RETURNED");
  }

  @Test
  void the_order_of_the_families_follows_what_was_corrected() {
    giveBack(OFFICER, "IDENTITY", mark("INCOME", "请按上年度流水填写"));
    household.put("annualIncome", 900_000);

    assertThat(correct(person).statusCode()).isEqualTo(204);

    JsonPath ranked =
        ok(Api.call(person, "RankingEndpoint/mine", Map.of("receipt", receipt))).jsonPath();
    double parts = ranked.getList("parts.points", Double.class).stream().mapToDouble(p -> p).sum();
    assertThat(ranked.getDouble("score")).isEqualTo(parts, within(0.001));
  }

  @Test
  void a_corrected_field_is_checked_as_every_other() {
    giveBack(OFFICER, "IDENTITY", mark("APPLICANT_IDENTITY", "x"));
    setApplicant(CityAtWork.identityNumber(511).substring(0, 17) + "?");

    Response refused = correct(person);

    assertRefused(refused, 422, "application.household-invalid");
    assertThat(refused.<String>path("validationErrorData[0].parameterName"))
        .isEqualTo("applicant.identityNumber");
  }

  @Test
  void a_corrected_number_binds_the_new_person_and_frees_the_old() {
    giveBack(OFFICER, "IDENTITY", mark("APPLICANT_IDENTITY", "x"));
    String before = (String) ((Map<?, ?>) household.get("applicant")).get("identityNumber");
    setApplicant(CityAtWork.identityNumber(580 + family));

    assertThat(correct(person).statusCode()).isEqualTo(204);

    Map<String, Object> other = CityAtWork.household("赵一平", before, "13900010599");
    Response again = CityAtWork.submit("family10", city.offering(), other);
    assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
    run(
        "UPDATE application SET applicant = 'somebody' WHERE receipt = ?",
        again.<String>path("receipt"));
  }

  @Test
  void a_corrected_number_of_somebody_who_applies_already_is_refused() {
    giveBack(OFFICER, "IDENTITY", mark("APPLICANT_IDENTITY", "x"));
    setApplicant(CityAtWork.identityNumber(501));

    assertRefused(correct(person), 409, "application.person-already-applying");
    assertThat(this.<String>mine("status")).isEqualTo("RETURNED");
  }

  @Test
  void a_mark_needs_its_words_and_stands_once() {
    assertRefused(giveBack(OFFICER, "IDENTITY"), 422, "application.marks-missing");
    assertRefused(
        giveBack(OFFICER, "IDENTITY", mark("MOBILE", "  ")), 422, "application.marks-missing");
    assertRefused(
        giveBack(OFFICER, "IDENTITY", mark("MOBILE", "a"), mark("MOBILE", "b")),
        422,
        "application.marks-missing");
  }

  @Test
  void only_the_officer_of_the_check_gives_back_and_only_what_waits() {
    assertRefused(
        giveBack("housing-officer1", "IDENTITY", mark("MOBILE", "x")), 403, "request.forbidden");
    assertRefused(
        giveBack("housing-officer1", "HOUSING", mark("MOBILE", "x")),
        409,
        "verification.not-waiting");
    giveBack(OFFICER, "IDENTITY", mark("MOBILE", "x"));
    assertRefused(
        giveBack(OFFICER, "IDENTITY", mark("MOBILE", "x")), 409, "verification.not-waiting");
    assertRefused(decide(OFFICER), 409, "verification.not-waiting");
  }

  @Test
  void who_gave_it_back_at_one_check_does_not_act_on_the_other() {
    giveBack(OFFICER, "IDENTITY", mark("MOBILE", "x"));
    assertThat(correct(person).statusCode()).isEqualTo(204);
    ok(decide(OFFICER));
    // As if the housing officer had the other role too and had given it back in that one.
    run(
        "UPDATE application_return SET officer = ? WHERE application_id = ?",
        subjectOf("housing-officer1"),
        application);

    assertRefused(
        giveBack("housing-officer1", "HOUSING", mark("HOUSING", "x")),
        403,
        "verification.four-eyes");
  }

  @Test
  void a_case_that_only_the_employer_knows_is_not_given_back() {
    String filed = ConsentedMember.apply(city.offering(), 960);
    application = number("SELECT id FROM application WHERE receipt = ?", filed);

    assertRefused(
        giveBack("housing-officer1", "HOUSING", mark("HOUSING", "x")),
        409,
        "application.nobody-to-correct");
  }

  @Test
  void another_family_neither_sees_nor_corrects_it() {
    giveBack(OFFICER, "IDENTITY", mark("MOBILE", "x"));

    assertRefused(correct(STRANGER), 404, "application.unknown");
    assertThat(
            Api.call(null, "ApplicationEndpoint/lookUp", Map.of("receipt", receipt))
                .<Object>path("correction"))
        .isNull();
  }

  @Test
  void nothing_is_corrected_that_was_not_given_back() {
    assertRefused(correct(person), 409, "application.wrong-status");
  }

  @Test
  void after_the_deadline_the_family_is_told_that_officers_go_on() {
    giveBack(OFFICER, "IDENTITY", mark("MOBILE", "x"));
    try (Connection officers = database.getConnection()) {
      officers.setAutoCommit(false);
      // The tick leaves alone what somebody is working on.
      execute(officers, "SELECT 1 FROM application WHERE id = ? FOR UPDATE", application);
      run(
          """
          UPDATE application_return SET returned_at = '2026-01-01', due_at = '2026-01-02'
          WHERE application_id = ?
          """,
          application);

      assertRefused(correct(person), 409, "application.correction-overdue");
      officers.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_family_takes_its_application_back_instead_of_correcting_it() {
    giveBack(OFFICER, "IDENTITY", mark("MOBILE", "x"));

    Response withdrawn =
        Api.call(person, "ApplicationEndpoint/withdraw", Map.of("receipt", receipt));

    assertThat(withdrawn.statusCode()).isEqualTo(204);
    assertThat(this.<String>mine("status")).isEqualTo("WITHDRAWN");
    assertThat(text("SELECT state FROM application_return WHERE application_id = ?", application))
        .isEqualTo("WITHDRAWN");
    assertRefused(correct(person), 409, "application.wrong-status");
  }

  @Test
  void marks_and_remarks_do_not_stand_in_the_database_in_clear() {
    giveBack(OFFICER, "IDENTITY", mark("MOBILE", "Ring anrufen"));

    assertThat(
            text(
                "SELECT position('MOBILE'::bytea IN marks) + position('Ring'::bytea IN marks) FROM application_return WHERE application_id = ?",
                application))
        .isEqualTo("0");
  }

  private static Map<String, String> mark(String field, String remark) {
    return Map.of("field", field, "remark", remark);
  }

  private Response giveBack(String officer, String kind, Map<?, ?>... marks) {
    return Api.call(
        officer,
        "VerificationEndpoint/giveBack",
        Map.of(
            "applicationId",
            application,
            "kind",
            kind,
            "marks",
            List.of(marks),
            "version",
            number("SELECT version FROM application WHERE id = ?", application)));
  }

  private Response decide(String officer) {
    return Api.call(
        officer,
        "VerificationEndpoint/decide",
        Map.of(
            "applicationId",
            application,
            "kind",
            "IDENTITY",
            "outcome",
            "APPROVED",
            "version",
            number("SELECT version FROM application WHERE id = ?", application)));
  }

  private Response caseOf(String officer) {
    return ok(
        Api.call(officer, "VerificationEndpoint/caseOf", Map.of("applicationId", application)));
  }

  private Response correct(String who) {
    return Api.call(
        who, "ApplicationEndpoint/correct", Map.of("receipt", receipt, "household", household));
  }

  private void setApplicant(String identityNumber) {
    household.put("applicant", Map.of("name", "赵一平", "identityNumber", identityNumber));
  }

  private <T> T mine(String path) {
    return Api.call(person, "ApplicationEndpoint/mine", Map.of())
        .path("find { it.receipt == '" + receipt + "' }." + path);
  }

  private static String subjectOf(String person) {
    String[] parts = DemoTokens.of(person).split("\\.");
    String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    return new JsonPath(claims).getString("sub");
  }

  private static Response ok(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer;
  }

  private static void assertRefused(Response answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.<String>path("code")).isEqualTo(code);
  }

  private long leaves(String one, String other, String receipt) {
    return number(
        "SELECT count(*) FROM audit_leaf WHERE action IN (?, ?) AND case_id = ?",
        one,
        other,
        receipt);
  }

  private long number(String sql, Object... values) {
    return Long.parseLong(text(sql, values));
  }

  private String text(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String sql, Object... values) {
    try (Connection connection = database.getConnection()) {
      execute(connection, sql, values);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void execute(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, values)) {
      statement.execute();
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
