package org.anju.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.anju.platform.error.Refusal;

/** What a test expects of an answer. */
public final class Answers {

  private Answers() {}

  /** The same answer, which is a yes. */
  public static Response ok(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 204);
    return answer;
  }

  public static void assertRefused(Response answer, Refusal refusal) {
    assertRefused(answer, refusal.status(), refusal.code());
  }

  public static void assertRefused(Response answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.<String>path("code")).isEqualTo(code);
  }
}
