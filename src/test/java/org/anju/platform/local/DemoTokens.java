package org.anju.platform.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens of the demo people, from the real Keycloak by the client {@code anju-cli}. */
public final class DemoTokens {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration MARGIN = Duration.ofSeconds(60);
  private static final Map<String, Token> CACHE = new ConcurrentHashMap<>();

  private record Token(String text, Instant goodUntil) {}

  private DemoTokens() {}

  /** A token of this person, good for a minute at least; inside a {@code @QuarkusTest}. */
  public static String of(String username) {
    return of(ConfigProvider.getConfig().getValue("anju.identity.issuer", String.class), username);
  }

  /** A new token, as after a new login; {@link #of(String)} gives it from then on. */
  public static String renewed(String username) {
    String issuer = ConfigProvider.getConfig().getValue("anju.identity.issuer", String.class);
    CACHE.remove(issuer + " " + username);
    return of(issuer, username);
  }

  /** A token of this person from this issuer, good for a minute at least. */
  public static String of(String issuer, String username) {
    return CACHE
        .compute(
            issuer + " " + username,
            (key, known) -> isGood(known) ? known : fetch(issuer, username))
        .text();
  }

  /** What a token says, its signature unchecked. */
  public static JsonNode claims(String token) {
    try {
      return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isGood(Token token) {
    return token != null && Instant.now().isBefore(token.goodUntil());
  }

  private static Token fetch(String issuer, String username) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "grant_type=password&client_id=anju-cli&password=anju&username="
                        + URLEncoder.encode(username, StandardCharsets.UTF_8)))
            .build();
    try {
      HttpResponse<byte[]> answer =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
      JsonNode body = JSON.readTree(answer.body());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("No token for " + username + ": " + body);
      }
      Instant end = Instant.now().plusSeconds(body.get("expires_in").asLong());
      return new Token(body.get("access_token").textValue(), end.minus(MARGIN));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
