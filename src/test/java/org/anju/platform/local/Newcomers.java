package org.anju.platform.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** People whom nobody knows yet, as if they had just registered; inside a {@code @QuarkusTest}. */
public final class Newcomers {

  private Newcomers() {}

  /** A new account with the password of the demo people; answers its user name. */
  public static String arrive(String name) {
    String username = "new-" + UUID.randomUUID();
    RestAssured.given()
        .auth()
        .oauth2(serverToken())
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "username",
                username,
                "firstName",
                name,
                "enabled",
                true,
                "credentials",
                List.of(Map.of("type", "password", "value", "anju"))))
        .post(setting("anju.identity.issuer").replace("/realms/", "/admin/realms/") + "/users")
        .then()
        .statusCode(201);
    return username;
  }

  /** What the application itself uses to manage clerks. */
  private static String serverToken() {
    String token =
        RestAssured.given()
            .formParam("grant_type", "client_credentials")
            .formParam("client_id", "anju-server")
            .formParam("client_secret", setting("anju.identity.client-secret"))
            .post(setting("anju.identity.issuer") + "/protocol/openid-connect/token")
            .path("access_token");
    assertThat(token).isNotBlank();
    return token;
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
