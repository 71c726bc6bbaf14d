package org.anju.employer.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.anju.permissions.Api;
import org.anju.platform.files.Photos;
import org.anju.platform.personal.SocialCreditCode;

/** An employer's way from the first form to the bureau's answer, by the endpoints alone. */
public final class Registering {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String OFFICER = "bureau-officer1";

  private Registering() {}

  /** A sound code of an organisation that does not exist. */
  public static String creditCode() {
    String digits = "12420200%09d".formatted(RANDOM.nextInt(1_000_000_000));
    return "0123456789ABCDEFGHJKLMNPQRTUWXY"
        .chars()
        .mapToObj(last -> digits + (char) last)
        .filter(code -> SocialCreditCode.parse(code).value().isPresent())
        .findFirst()
        .orElseThrow();
  }

  public static Response handIn(String person, String kind, byte[] file) {
    return Api.upload(person, "/api/employer-papers?fileName=执照.png&kind=" + kind, file);
  }

  public static void handInBoth(String person) {
    assertThat(handIn(person, "LICENCE", Photos.fresh()).statusCode()).isEqualTo(204);
    assertThat(handIn(person, "AUTHORITY", Photos.fresh()).statusCode()).isEqualTo(204);
  }

  public static Response register(String person, Map<String, String> form) {
    return Api.call(person, "EmployerEndpoint/register", form);
  }

  public static Map<String, String> form(String code) {
    Map<String, String> form = new HashMap<>();
    form.put("creditCode", code);
    form.put("legalName", "黄石" + code);
    form.put("contactName", "张三");
    form.put("contactMobile", "13900001234");
    return form;
  }

  /** Papers and form; answers the registration's id. */
  public static long registered(String person, String code) {
    handInBoth(person);
    Response answer = register(person, form(code));
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.jsonPath().getLong("registrationId");
  }

  public static Response decide(long id, boolean approve, String reason, int version) {
    Map<String, Object> request = new HashMap<>();
    request.put("registrationId", id);
    request.put("approve", approve);
    request.put("reason", reason);
    request.put("version", version);
    return Api.call(OFFICER, "EmployerEndpoint/decide", request);
  }

  /** An employer whom this person has registered and the bureau has admitted; answers its alias. */
  public static String admitted(String person) {
    String code = creditCode();
    Response answer = decide(registered(person, code), true, null, 0);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(204);
    return code.toLowerCase(Locale.ROOT);
  }
}
