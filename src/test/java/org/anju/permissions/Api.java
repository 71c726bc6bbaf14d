package org.anju.permissions;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.anju.platform.local.DemoTokens;
import org.jetbrains.annotations.Nullable;

/** Calls the running application as one of the demo people, or as nobody. */
public final class Api {

  private Api() {}

  /** A request with this person's token; without any when {@code person} is null. */
  public static RequestSpecification as(@Nullable String person) {
    return person == null ? anonymous() : withToken(DemoTokens.of(person));
  }

  static RequestSpecification withToken(String token) {
    return anonymous().header("Authorization", "Bearer " + token);
  }

  static RequestSpecification anonymous() {
    return RestAssured.given().header("Accept-Language", "en");
  }

  /** Calls {@code Endpoint/method}, as the page does. */
  public static Response call(@Nullable String person, String method, Map<String, ?> request) {
    return as(person).contentType(ContentType.JSON).body(request).post("/connect/" + method);
  }

  /** Sends a file as an upload does. */
  public static Response upload(@Nullable String person, String path, byte[] file) {
    return as(person).contentType(ContentType.BINARY).body(file).post(path);
  }
}
