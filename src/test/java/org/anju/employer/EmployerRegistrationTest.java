package org.anju.employer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.anju.permissions.Api;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.personal.SocialCreditCode;
import org.junit.jupiter.api.Test;

/** An employer registers and the bureau decides. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class EmployerRegistrationTest {

  private static final Random RANDOM = new Random();

  @Test
  void an_approved_employer_is_an_organisation_with_an_alias() {
    String code = creditCode();
    long id = registered(code);
    assertThat(mine(id).getString("state")).isEqualTo("WAITING");

    assertThat(decide(id, true, null, 0).statusCode()).isEqualTo(204);

    assertThat(mine(id).getString("state")).isEqualTo("APPROVED");
    String alias = mine(id).getString("alias");
    List<String> employers =
        Api.call("cihu-acquirer", "OfferingEndpoint/employers", Map.of())
            .jsonPath()
            .getList("alias");
    assertThat(employers).contains(alias);
  }

  @Test
  void a_credit_code_with_a_wrong_check_character_is_refused_at_its_field() {
    String code = creditCode();
    char last = code.charAt(17) == '1' ? '2' : '1';

    Response answer = register(code.substring(0, 17) + last, "x", "张三", "13900001234");

    assertRefused(answer, 422, "employer.credit-code-invalid");
    assertThat(answer.jsonPath().getString("validationErrorData[0].parameterName"))
        .endsWith("creditCode");
  }

  @Test
  void a_contact_who_cannot_be_reached_is_refused() {
    assertRefused(register(creditCode(), "x", "张三", "139"), 422, "employer.contact-invalid");
  }

  @Test
  void the_same_employer_registers_once_and_again_after_a_refusal() {
    String code = creditCode();
    long id = registered(code);
    assertRefused(register(code, "又一个", "张三", "13900001234"), 409, "employer.already-registered");

    assertRefused(decide(id, false, " ", 0), 422, "employer.reason-missing");
    assertThat(decide(id, false, "营业执照看不清", 0).statusCode()).isEqualTo(204);
    assertThat(mine(id).getString("reason")).isEqualTo("营业执照看不清");

    assertThat(registered(code)).isGreaterThan(id);
  }

  @Test
  void a_registration_is_decided_once_and_only_as_it_was_seen() {
    long id = registered(creditCode());
    assertRefused(decide(id, true, null, 7), 409, "request.stale");
    decide(id, true, null, 0);

    assertRefused(decide(id, true, null, 1), 409, "employer.registration-decided");
    assertRefused(decide(-1, true, null, 0), 404, "employer.registration-unknown");
  }

  @Test
  void the_bureau_sees_those_that_wait() {
    long id = registered(creditCode());

    JsonPath queue =
        Api.call(
                "bureau-officer1",
                "EmployerEndpoint/registrations",
                Map.of("waitingOnly", true, "page", 0, "size", 200))
            .jsonPath();

    assertThat(queue.getList("items.id", Long.class)).contains(id);
    assertThat(queue.getList("items.state")).containsOnly("WAITING");
  }

  private static long registered(String code) {
    Response answer = register(code, "黄石" + code, "张三", "13900001234");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.jsonPath().getLong("registrationId");
  }

  private static Response register(String code, String name, String contact, String mobile) {
    return Api.call(
        "family11",
        "EmployerEndpoint/register",
        Map.of(
            "creditCode",
            code,
            "legalName",
            name,
            "contactName",
            contact,
            "contactMobile",
            mobile));
  }

  private static Response decide(long id, boolean approve, String reason, int version) {
    Map<String, Object> request = new HashMap<>();
    request.put("registrationId", id);
    request.put("approve", approve);
    request.put("reason", reason);
    request.put("version", version);
    return Api.call("bureau-officer1", "EmployerEndpoint/decide", request);
  }

  private static JsonPath mine(long id) {
    JsonPath all = Api.call("family11", "EmployerEndpoint/mine", Map.of()).jsonPath();
    return JsonPath.from(
        new JsonObject(all.<Map<String, Object>>get("find { it.id == " + id + " }")).encode());
  }

  /** A sound code of an organisation that does not exist. */
  private static String creditCode() {
    String digits = "12420200%09d".formatted(RANDOM.nextInt(1_000_000_000));
    return "0123456789ABCDEFGHJKLMNPQRTUWXY"
        .chars()
        .mapToObj(last -> digits + (char) last)
        .filter(code -> SocialCreditCode.parse(code).value().isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static void assertRefused(Response answer, int status, String code) {
    assertThat(answer.jsonPath().getString("code")).as(answer.asString()).isEqualTo(code);
    assertThat(answer.statusCode()).isEqualTo(status);
  }
}
