package org.anju.platform.web;

import static org.anju.permissions.Answers.assertRefused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import org.anju.permissions.Api;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.Test;

/** The character that no text of PostgreSQL can hold. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class RefuseNulTest {

  @Test
  void a_text_with_it_is_refused_and_breaks_nothing() {
    assertRefused(
        Api.call(null, "ApplicationEndpoint/lookUp", Map.of("receipt", "HS\u000026")),
        400,
        "request.unreadable");
  }

  @Test
  void a_path_with_it_is_refused_and_breaks_nothing() {
    assertRefused(
        RestAssured.given().urlEncodingEnabled(false).get("/api/draws/1/proof/HS%0026.json"),
        400,
        "request.unreadable");
  }
}
