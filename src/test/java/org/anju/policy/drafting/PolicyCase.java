package org.anju.policy.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anju.permissions.Api;
import org.jetbrains.annotations.Nullable;

/** A draft that officers work at over HTTP. */
final class PolicyCase {

  static final String DRAFTER = "bureau-officer1";
  static final String SECOND = "bureau-officer2";
  static final String CITY_VERSION = "huangshi-2024-1";

  private static final Map<String, String> BASIS =
      Map.of("zh", "市里第 8 号决定", "en", "City decision No. 8");

  private final long id;

  private PolicyCase(long id) {
    this.id = id;
  }

  static PolicyCase drafted(@Nullable String district, String effectiveOn) {
    Response created = create(DRAFTER, CITY_VERSION, district, effectiveOn);
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(200);
    return new PolicyCase(created.jsonPath().getLong("id"));
  }

  static Response create(
      String officer, String from, @Nullable String district, String effectiveOn) {
    Map<String, Object> request = new HashMap<>();
    request.put("from", from);
    request.put("district", district);
    request.put("effectiveOn", effectiveOn);
    return call(officer, "create", request);
  }

  /** Saves the draft with its present values, but for those named, on a named basis. */
  Response revise(String officer, Map<String, ?> others) {
    return revise(officer, others, show().jsonPath().getString("effectiveOn"), BASIS);
  }

  Response revise(
      String officer, Map<String, ?> others, String effectiveOn, Map<String, String> basis) {
    Response seen = show();
    Map<String, Object> values = new HashMap<>(seen.jsonPath().getMap("values"));
    values.putAll(others);
    return revise(officer, seen.jsonPath().getInt("version"), values, effectiveOn, basis);
  }

  Response revise(
      String officer,
      int version,
      Map<String, ?> values,
      String effectiveOn,
      Map<String, String> basis) {
    return call(
        officer,
        "revise",
        Map.of(
            "id", id,
            "version", version,
            "effectiveOn", effectiveOn,
            "basis", basis,
            "values", values));
  }

  /** Submits, sends back, approves or withdraws what stands there now. */
  Response step(String officer, String step) {
    return call(officer, step, Map.of("id", id, "version", show().jsonPath().getInt("version")));
  }

  Response show() {
    return call(DRAFTER, "draft", Map.of("id", id));
  }

  Response preview() {
    return call(DRAFTER, "preview", Map.of("id", id));
  }

  String name() {
    return show().jsonPath().getString("name");
  }

  String state() {
    return show().jsonPath().getString("state");
  }

  long id() {
    return id;
  }

  /** Drafted and edited by the first officer, approved by the second. */
  void approve(Map<String, ?> others) {
    done(revise(DRAFTER, others));
    done(step(DRAFTER, "submit"));
    done(step(SECOND, "approve"));
  }

  static void done(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(204);
  }

  static void refused(Response answer, String code) {
    assertThat(answer.jsonPath().getString("code")).as(answer.asString()).isEqualTo(code);
  }

  /** The words at each field of a refusal, by field. */
  static Map<String, String> words(Response answer) {
    Map<String, String> words = new HashMap<>();
    List<Map<String, String>> fields = answer.jsonPath().getList("validationErrorData");
    fields.forEach(field -> words.put(field.get("parameterName"), field.get("message")));
    return words;
  }

  static Response call(@Nullable String person, String method, Map<String, ?> request) {
    return Api.call(person, "PolicyEndpoint/" + method, request);
  }
}
