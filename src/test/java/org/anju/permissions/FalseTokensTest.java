package org.anju.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.security.Roles;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

/** Each token differs in one thing from one that is believed. */
@QuarkusTest
@TestProfile(TrustedKey.class)
@WithTestResource(LocalStackResource.class)
class FalseTokensTest {

  @Test
  void a_true_token_is_believed() {
    assertThat(mine(TrustedKey.sign(claims())).statusCode()).isEqualTo(200);
  }

  @Test
  void a_true_token_of_another_role_is_forbidden_and_not_unknown() {
    JwtClaims claims = claims();
    claims.setStringListClaim("groups", List.of(Roles.AUDITOR));

    assertThat(mine(TrustedKey.sign(claims)).statusCode()).isEqualTo(403);
  }

  @Test
  void an_expired_token_is_refused() {
    JwtClaims claims = claims();
    claims.setIssuedAt(at(-7200));
    claims.setExpirationTime(at(-3600));

    assertRefused(TrustedKey.sign(claims));
  }

  @Test
  void a_token_for_another_audience_is_refused() {
    JwtClaims claims = claims();
    claims.setAudience("account");

    assertRefused(TrustedKey.sign(claims));
  }

  @Test
  void a_token_for_no_audience_is_refused() {
    JwtClaims claims = claims();
    claims.unsetClaim("aud");

    assertRefused(TrustedKey.sign(claims));
  }

  @Test
  void a_token_of_another_issuer_is_refused() {
    JwtClaims claims = claims();
    claims.setIssuer(issuer() + "-of-somebody");

    assertRefused(TrustedKey.sign(claims));
  }

  @Test
  void a_forged_signature_is_refused() {
    assertRefused(TrustedKey.sign(claims(), TrustedKey.generate("trusted")));
  }

  @Test
  void a_changed_claim_is_refused() {
    String[] parts = TrustedKey.sign(claims()).split("\\.");
    JwtClaims richer = claims();
    richer.setStringListClaim("groups", List.of(Roles.APPLICANT, Roles.ADMINISTRATOR));

    assertRefused(parts[0] + "." + base64(richer.toJson()) + "." + parts[2]);
  }

  @Test
  void a_token_without_signature_is_refused() {
    String header = base64("{\"alg\":\"none\",\"typ\":\"JWT\"}");

    assertRefused(header + "." + base64(claims().toJson()) + ".");
  }

  @Test
  void what_is_no_token_is_refused() {
    assertRefused("no.token.at-all");
  }

  @Test
  void a_false_token_is_refused_where_none_is_needed() {
    Response answer =
        Api.withToken("no.token.at-all")
            .contentType(ContentType.JSON)
            .body("{}")
            .post("/connect/PolicyEndpoint/current");

    assertThat(answer.statusCode()).isEqualTo(401);
  }

  private static void assertRefused(String token) {
    Response answer = mine(token);
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.jsonPath().getString("code")).isEqualTo("request.unauthenticated");
    assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/request.unauthenticated");
    assertThat(answer.jsonPath().getString("message")).isNotBlank();
  }

  private static Response mine(String token) {
    return Api.withToken(token)
        .contentType(ContentType.JSON)
        .body("{}")
        .post("/connect/ApplicationEndpoint/mine");
  }

  private static JwtClaims claims() {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(issuer());
    claims.setAudience("anju");
    claims.setSubject("somebody");
    claims.setGeneratedJwtId();
    claims.setIssuedAt(at(-10));
    claims.setExpirationTime(at(600));
    claims.setStringClaim("preferred_username", "somebody");
    claims.setStringListClaim("groups", List.of(Roles.APPLICANT));
    return claims;
  }

  private static NumericDate at(int seconds) {
    return NumericDate.fromSeconds(Instant.now().getEpochSecond() + seconds);
  }

  private static String issuer() {
    return ConfigProvider.getConfig().getValue("anju.identity.issuer", String.class);
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
