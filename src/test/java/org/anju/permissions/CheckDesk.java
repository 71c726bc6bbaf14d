package org.anju.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** An officer at work on a check, by the endpoints alone. */
public final class CheckDesk {

  /** The article and reason that {@link #propose} gives. */
  public static final String ARTICLE = "6";

  public static final String REASON = "The certificate does not name the applicant.";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private CheckDesk() {}

  /** Takes the case and waits until the registries have answered. */
  public static void take(String officer, String kind, long application) {
    Response taken = claim(officer, kind, application);
    assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(204);
    awaitRegistries(officer, kind, application);
  }

  public static Response claim(String officer, String kind, long application) {
    return Api.call(officer, "CheckQueueEndpoint/claim", of(application, kind));
  }

  public static Response release(String officer, String kind, long application) {
    return Api.call(officer, "CheckQueueEndpoint/release", of(application, kind));
  }

  /** Takes the case and approves it. */
  public static Response approve(String officer, String kind, long application) {
    take(officer, kind, application);
    return decide(officer, kind, application, "APPROVED");
  }

  /** Takes the case and proposes to refuse it. */
  public static Response propose(String officer, String kind, long application) {
    take(officer, kind, application);
    return decide(officer, kind, application, "REFUSED");
  }

  /** One officer proposes the refusal, the other confirms it. */
  public static Response refuse(String officer, String second, String kind, long application) {
    assertThat(propose(officer, kind, application).statusCode()).isEqualTo(200);
    take(second, kind, application);
    return confirm(second, kind, application);
  }

  public static Response confirm(String officer, String kind, long application) {
    return Api.call(
        officer, "VerificationEndpoint/confirmRefusal", seen(officer, kind, application));
  }

  public static Response sendBack(String officer, String kind, long application, String remark) {
    Map<String, Object> request = seen(officer, kind, application);
    request.put("remark", remark);
    return Api.call(officer, "VerificationEndpoint/sendBackRefusal", request);
  }

  /** Decides without taking the case first. */
  public static Response decide(String officer, String kind, long application, String outcome) {
    Map<String, Object> request = seen(officer, kind, application);
    request.put("outcome", outcome);
    request.put("article", ARTICLE);
    request.put("reason", REASON);
    return Api.call(officer, "VerificationEndpoint/decide", request);
  }

  public static Response caseOf(String officer, long application) {
    return Api.call(officer, "VerificationEndpoint/caseOf", Map.of("applicationId", application));
  }

  /** Until every registry of that check has answered. */
  public static void awaitRegistries(String officer, String kind, long application) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String state = "WAITING";
    while (state.equals("WAITING") && System.nanoTime() < end) {
      state = caseOf(officer, application).path("evidence." + kind.toLowerCase());
    }
    assertThat(state).isNotEqualTo("WAITING");
  }

  private static Map<String, Object> seen(String officer, String kind, long application) {
    Map<String, Object> request = of(application, kind);
    request.put("version", caseOf(officer, application).path("version"));
    return request;
  }

  private static Map<String, Object> of(long application, String kind) {
    return new HashMap<>(Map.of("applicationId", application, "kind", kind));
  }
}
