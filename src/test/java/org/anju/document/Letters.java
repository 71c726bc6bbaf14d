package org.anju.document;

import static org.anju.permissions.Answers.ok;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.anju.permissions.Api;
import org.anju.platform.files.Photos;

/** Official documents that tests hand in. */
public final class Letters {

  private Letters() {}

  /** Hands in a letter that nobody has seen before; answers its id. */
  public static long handIn(String person) {
    return ok(handIn(person, "2026-01-05")).jsonPath().getLong("documentId");
  }

  static Response handIn(String person, String issuedOn) {
    return Api.as(person)
        .queryParam("issuer", "黄石市财政局")
        .queryParam("number", "黄财函〔2026〕5号")
        .queryParam("issuedOn", issuedOn)
        .queryParam("fileName", "复函.png")
        .contentType(ContentType.BINARY)
        .body(Photos.fresh())
        .post("/api/documents");
  }
}
