package org.anju.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.anju.platform.local.LocalStackResource;
import org.anju.registry.simulator.Mood;

/** Orders to the simulator that all tests of a JVM share; each test begins with {@link #reset}. */
public final class SimulatedRegistries {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> STACK = LocalStackResource.shared().settings();

  private SimulatedRegistries() {}

  /** Where a registry is. */
  public static URI url(Registry registry) {
    String setting = "anju.registries." + registry.key() + ".url";
    return URI.create(STACK.get(setting));
  }

  /** Every registry is well, knows the people of the samples only, and was asked nothing. */
  public static void reset() {
    order("DELETE", "/", "");
  }

  /** Makes a registry behave so from now on. */
  public static void be(Registry registry, Mood mood) {
    be(registry, mood, 0, 0);
  }

  /** Makes a registry answer right, and that late. */
  public static void beSlow(Registry registry, int millis) {
    be(registry, Mood.SLOW, millis, 0);
  }

  /**
   * Makes a registry behave so from now on.
   *
   * @param millis before it answers
   * @param retryAfter seconds that it asks for with a 429 or a 503; 0 asks for none
   */
  public static void be(Registry registry, Mood mood, int millis, int retryAfter) {
    String behaviour =
        JSON.createObjectNode()
            .put("mood", mood.name())
            .put("millis", millis)
            .put("retryAfter", retryAfter)
            .toString();
    order("PUT", "/behaviour/" + registry.key(), behaviour);
  }

  /**
   * Tells what one registry knows of a person; of this person, the others know what they would know
   * of anybody.
   *
   * @param record as {@code docs/registries} has it, without what every answer has; {@code "null"}
   *     for no record
   */
  public static void tell(String identityNumber, String name, Registry registry, String record) {
    ArrayNode people = JSON.createArrayNode();
    people
        .addObject()
        .put("identityNumber", identityNumber)
        .put("name", name)
        .putObject("records")
        .set(registry.key(), tree(record));
    order("PUT", "/people", people.toString());
  }

  /** How many questions came to a registry since {@link #reset}. */
  public static int requests(Registry registry) {
    return counts(registry).path("total").asInt();
  }

  /** The most questions that came to a registry in any second. */
  public static int mostInOneSecond(Registry registry) {
    return counts(registry).path("mostInOneSecond").asInt();
  }

  /** The most questions that waited in a registry at the same time. */
  public static int mostAtOnce(Registry registry) {
    return counts(registry).path("mostAtOnce").asInt();
  }

  private static JsonNode counts(Registry registry) {
    return tree(send("GET", "/requests", "").body()).path(registry.key());
  }

  private static void order(String method, String path, String body) {
    int status = send(method, path, body).statusCode();
    if (status != 204) {
      throw new IllegalStateException(method + " " + path + ": " + status);
    }
  }

  private static HttpResponse<String> send(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(url(Registry.TAX).resolve(path))
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
