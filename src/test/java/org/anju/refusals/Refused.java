package org.anju.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.anju.platform.error.Refusal;

/** Checks an answer that says no. */
final class Refused {

  private Refused() {}

  /** The answer is a problem with this code and this status. */
  static void by(Refusal refusal, Response answer) {
    assertThat(answer.contentType()).as(answer.asString()).startsWith("application/problem+json");
    assertThat(answer.jsonPath().getString("code")).isEqualTo(refusal.code());
    assertThat(answer.statusCode()).isEqualTo(refusal.status());
  }
}
