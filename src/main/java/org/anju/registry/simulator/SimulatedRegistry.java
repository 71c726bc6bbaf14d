package org.anju.registry.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One registry: takes a question, and answers it as it was told to. */
final class SimulatedRegistry {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HTML_PAGE = "<!doctype html><html><body><h1>系统维护中</h1></body></html>";

  private static final List<String> ASKED = List.of("request", "name", "identityNumber");

  /** Of nobody: its last character is wrong. */
  private static final String SOMEBODY_ELSE = "420203199001011234";

  private final String key;
  private final People people;
  private final ScheduledExecutorService later;
  private volatile Behaviour behaviour = Behaviour.NORMAL;
  private volatile RequestCount count = new RequestCount();

  SimulatedRegistry(String key, People people, ScheduledExecutorService later) {
    this.key = key;
    this.people = people;
    this.later = later;
  }

  void behave(Behaviour behaviour) {
    this.behaviour = behaviour;
  }

  RequestCount.Seen seen() {
    return count.seen();
  }

  void reset() {
    behaviour = Behaviour.NORMAL;
    count = new RequestCount();
  }

  void ask(HttpExchange exchange) throws IOException {
    RequestCount counting = count;
    counting.arrived(System.nanoTime());
    Behaviour now = behaviour;
    if (now.mood() == Mood.NEVER) {
      return;
    }
    JsonNode question = JSON.readTree(exchange.getRequestBody());
    if (!ASKED.stream().allMatch(question::hasNonNull)) {
      counting.answered();
      refuse(exchange, 400, 0);
      return;
    }
    later.schedule(
        () -> {
          counting.answered();
          answer(exchange, now, question);
        },
        now.millis(),
        TimeUnit.MILLISECONDS);
  }

  private void answer(HttpExchange exchange, Behaviour now, JsonNode question) {
    try (exchange) {
      switch (now.mood()) {
        case HUNG_UP -> exchange.close();
        case DOWN -> refuse(exchange, 503, now.retryAfter());
        case RATE_LIMITED -> refuse(exchange, 429, now.retryAfter());
        case FORBIDDEN -> refuse(exchange, 403, 0);
        case HTML -> send(exchange, "text/html; charset=utf-8", HTML_PAGE);
        default -> send(exchange, "application/json", body(now.mood(), question));
      }
    } catch (IOException theyHaveGone) {
      exchange.close();
    }
  }

  private String body(Mood mood, JsonNode question) throws IOException {
    ObjectNode answer = JSON.createObjectNode();
    answer.set("request", question.path("request"));
    answer.set("identityNumber", question.path("identityNumber"));
    JsonNode record = people.record(key, question);
    answer.put("known", !record.isNull());
    if (mood != Mood.INCOMPLETE && record instanceof ObjectNode fields) {
      answer.setAll(fields);
    }
    switch (mood) {
      case OTHER_PERSON -> answer.put("identityNumber", SOMEBODY_ELSE);
      case OTHER_REQUEST -> answer.put("request", UUID.randomUUID().toString());
      default -> {
        return repeated(mood, JSON.writeValueAsString(answer));
      }
    }
    return JSON.writeValueAsString(answer);
  }

  private static String repeated(Mood mood, String answer) {
    return switch (mood) {
      case TWICE -> answer + answer;
      case EMPTY -> "";
      default -> answer;
    };
  }

  private static void refuse(HttpExchange exchange, int status, int retryAfter) throws IOException {
    if (retryAfter > 0) {
      exchange.getResponseHeaders().add("Retry-After", Integer.toString(retryAfter));
    }
    exchange.sendResponseHeaders(status, -1);
  }

  private static void send(HttpExchange exchange, String type, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}
