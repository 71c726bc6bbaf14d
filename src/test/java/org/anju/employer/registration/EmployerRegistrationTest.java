package org.anju.employer.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.anju.permissions.Api;
import org.anju.platform.files.Photos;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.local.Newcomers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An employer registers and the bureau decides. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class EmployerRegistrationTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject AgroalDataSource database;
  @Inject ForgetRegistrationPapers forgetPapers;

  private String person;

  @BeforeEach
  void arrive() {
    person = Newcomers.arrive("张三");
  }

  @Test
  void an_approved_employer_is_an_organisation_with_an_alias() {
    long id = Registering.registered(person, Registering.creditCode());
    assertThat(mine(id).getString("state")).isEqualTo("WAITING");

    assertThat(Registering.decide(id, true, null, 0).statusCode()).isEqualTo(204);

    assertThat(mine(id).getString("state")).isEqualTo("APPROVED");
    String alias = mine(id).getString("alias");
    List<String> employers =
        Api.call("cihu-acquirer", "OfferingEndpoint/employers", Map.of())
            .jsonPath()
            .getList("alias");
    assertThat(employers).contains(alias);
  }

  @Test
  void without_licence_and_certificate_nothing_is_registered_and_each_is_refused_at_its_field() {
    Map<String, String> form = Registering.form(Registering.creditCode());

    Response neither = Registering.register(person, form);
    assertRefused(neither, 422, "employer.licence-missing");
    assertThat(neither.jsonPath().getList("validationErrorData.parameterName", String.class))
        .hasSize(2)
        .anyMatch(field -> field.endsWith("licence"))
        .anyMatch(field -> field.endsWith("authority"));
    assertThat(neither.<String>path("detail")).contains("business licence");

    Registering.handIn(person, "LICENCE", Photos.fresh());
    assertRefused(Registering.register(person, form), 422, "employer.authority-missing");

    Registering.handIn(person, "AUTHORITY", Photos.fresh());
    assertThat(Registering.register(person, form).statusCode()).isEqualTo(200);
  }

  @Test
  void a_paper_serves_one_registration_alone() {
    long refused = Registering.registered(person, Registering.creditCode());
    Registering.decide(refused, false, "看不清", 0);

    Response again = Registering.register(person, Registering.form(Registering.creditCode()));

    assertRefused(again, 422, "employer.licence-missing");
    assertThat(papersOf(refused)).hasSize(2);
  }

  @Test
  void a_second_paper_takes_the_place_of_the_first_and_a_file_is_judged_by_its_content() {
    byte[] first = Photos.fresh();
    Registering.handIn(person, "LICENCE", first);
    Registering.handIn(person, "LICENCE", Photos.fresh());
    byte[] program = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000");

    Response refused = Registering.handIn(person, "LICENCE", program);

    assertRefused(refused, 415, "file.type-not-allowed");
    JsonPath waiting = Api.call(person, "EmployerEndpoint/waitingPapers", Map.of()).jsonPath();
    assertThat(waiting.getList("kind")).containsExactly("LICENCE");
    assertThat(waiting.getString("[0].fileName")).isEqualTo("执照.png");
    assertThat(waiting.getLong("[0].id")).isPositive();
    assertThat(text("SELECT uses FROM stored_file WHERE digest = encode(sha256(?), 'hex')", first))
        .isEqualTo("0");
  }

  @Test
  void the_papers_are_shown_to_the_bureau_and_the_registrant_and_to_nobody_else() {
    long id = Registering.registered(person, Registering.creditCode());
    String paper = "/api/employer-papers/" + papersOf(id).get(0);

    assertThat(Api.as("bureau-officer1").get(paper).contentType()).isEqualTo("image/png");
    assertThat(Api.as("bureau-officer1").get(paper).header("Content-Security-Policy"))
        .isEqualTo("sandbox; default-src 'none'");
    assertThat(Api.as(person).get(paper).statusCode()).isEqualTo(200);
    for (String stranger : List.of("family01", "hospital-clerk")) {
      assertRefused(Api.as(stranger).get(paper), 404, "employer.paper-unknown");
    }
    for (String stranger : List.of("identity-officer1", "housing-officer1", "admin1")) {
      assertThat(Api.as(stranger).get(paper).statusCode()).as(stranger).isEqualTo(403);
    }
    assertThat(Api.as(null).get(paper).statusCode()).isEqualTo(401);
    assertThat(
            text(
                "SELECT count(*) FROM audit_leaf WHERE action = 'employer.read-paper' AND case_id = ?",
                String.valueOf(id)))
        .isEqualTo("2");
  }

  @Test
  void a_paper_that_waits_is_nobody_else_s_business_not_even_the_bureau_s() {
    Registering.handIn(person, "LICENCE", Photos.fresh());
    long paper =
        Api.call(person, "EmployerEndpoint/waitingPapers", Map.of()).jsonPath().getLong("[0].id");

    assertRefused(
        Api.as("bureau-officer1").get("/api/employer-papers/" + paper),
        404,
        "employer.paper-unknown");
    assertThat(Api.as(person).get("/api/employer-papers/" + paper).statusCode()).isEqualTo(200);
  }

  @Test
  void a_paper_for_which_no_registration_comes_is_forgotten_after_a_month() {
    Registering.handInBoth(person);
    long id = Registering.registered(Newcomers.arrive("李四"), Registering.creditCode());
    run("UPDATE employer_paper SET uploaded_at = uploaded_at - interval '31 days'");

    forgetPapers.forget().await().atMost(PATIENCE);

    assertThat(Api.call(person, "EmployerEndpoint/waitingPapers", Map.of()).asString())
        .isEqualTo("[]");
    assertThat(papersOf(id)).hasSize(2);
  }

  @Test
  void a_credit_code_with_a_wrong_check_character_is_refused_at_its_field() {
    Registering.handInBoth(person);
    String code = Registering.creditCode();
    char last = code.charAt(17) == '1' ? '2' : '1';

    Response answer = Registering.register(person, Registering.form(code.substring(0, 17) + last));

    assertRefused(answer, 422, "employer.credit-code-invalid");
    assertThat(answer.jsonPath().getString("validationErrorData[0].parameterName"))
        .endsWith("creditCode");
  }

  @Test
  void a_contact_who_cannot_be_reached_is_refused() {
    Registering.handInBoth(person);
    Map<String, String> form = Registering.form(Registering.creditCode());
    form.put("contactMobile", "139");

    assertRefused(Registering.register(person, form), 422, "employer.contact-invalid");
  }

  @Test
  void the_same_employer_registers_once_and_again_after_a_refusal() {
    String code = Registering.creditCode();
    long id = Registering.registered(person, code);
    Registering.handInBoth(person);
    assertRefused(
        Registering.register(person, Registering.form(code)), 409, "employer.already-registered");

    assertRefused(Registering.decide(id, false, " ", 0), 422, "employer.reason-missing");
    assertThat(Registering.decide(id, false, "营业执照看不清", 0).statusCode()).isEqualTo(204);
    assertThat(mine(id).getString("reason")).isEqualTo("营业执照看不清");

    assertThat(Registering.registered(person, code)).isGreaterThan(id);
  }

  @Test
  void a_registration_is_decided_once_and_only_as_it_was_seen() {
    long id = Registering.registered(person, Registering.creditCode());
    assertRefused(Registering.decide(id, true, null, 7), 409, "request.stale");
    Registering.decide(id, true, null, 0);

    assertRefused(Registering.decide(id, true, null, 1), 409, "employer.registration-decided");
    assertRefused(Registering.decide(-1, true, null, 0), 404, "employer.registration-unknown");
  }

  @Test
  void the_bureau_sees_those_that_wait() {
    long id = Registering.registered(person, Registering.creditCode());

    JsonPath queue =
        Api.call(
                "bureau-officer1",
                "EmployerEndpoint/registrations",
                Map.of("waitingOnly", true, "page", 0, "size", 200))
            .jsonPath();

    assertThat(queue.getList("items.id", Long.class)).contains(id);
    assertThat(queue.getList("items.state")).containsOnly("WAITING");
  }

  private static List<Integer> papersOf(long registration) {
    return Api.call(
            "bureau-officer1", "EmployerEndpoint/papers", Map.of("registrationId", registration))
        .jsonPath()
        .getList("id");
  }

  private JsonPath mine(long id) {
    JsonPath all = Api.call(person, "EmployerEndpoint/mine", Map.of()).jsonPath();
    return JsonPath.from(
        new JsonObject(all.<Map<String, Object>>get("find { it.id == " + id + " }")).encode());
  }

  private static void assertRefused(Response answer, int status, String code) {
    assertThat(answer.jsonPath().getString("code")).as(answer.asString()).isEqualTo(code);
    assertThat(answer.statusCode()).isEqualTo(status);
  }

  private String text(String sql, Object value) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, value);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String sql) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
