package org.anju.registry.simulator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * A process that plays all five registries on one port of the loopback interface, each below its
 * name: {@code POST /tax/queries}. The same port takes orders:
 *
 * <ul>
 *   <li>{@code PUT /people}: what the registries shall know of people;
 *   <li>{@code PUT /behaviour/tax}: {@code {"mood": "SLOW", "millis": 200}}, see {@link Mood};
 *   <li>{@code GET /requests}: how many questions came, and how fast;
 *   <li>{@code DELETE /}: all that was told and counted is forgotten.
 * </ul>
 */
public final class RegistrySimulator {

  /** The registries' names, the first part of their addresses. */
  public static final List<String> REGISTRIES =
      List.of("real-estate", "social-insurance", "civil-affairs", "household-registration", "tax");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int THREADS = 8;
  private static final int BACKLOG = 1000;
  private static final int DONE = 204;

  private final People people = new People();
  private final Map<String, SimulatedRegistry> registries = new LinkedHashMap<>();

  private RegistrySimulator() {
    ScheduledExecutorService later = Executors.newScheduledThreadPool(THREADS);
    REGISTRIES.forEach(key -> registries.put(key, new SimulatedRegistry(key, people, later)));
  }

  /**
   * Serves until the process ends.
   *
   * @param arguments the TCP port
   */
  public static void main(String... arguments) throws IOException {
    new RegistrySimulator().serve(Integer.parseInt(arguments[0]));
  }

  private void serve(int port) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer server = HttpServer.create(address, BACKLOG);
    server.setExecutor(Executors.newFixedThreadPool(THREADS));
    registries.forEach(
        (key, registry) -> server.createContext("/" + key + "/queries", registry::ask));
    REGISTRIES.forEach(
        key -> server.createContext("/behaviour/" + key, order(exchange -> behave(exchange, key))));
    server.createContext(
        "/people", order(exchange -> people.tell(JSON.readTree(exchange.getRequestBody()))));
    server.createContext("/requests", this::count);
    server.createContext("/", order(exchange -> forget()));
    server.start();
  }

  private void behave(HttpExchange exchange, String key) throws IOException {
    registries.get(key).behave(JSON.readValue(exchange.getRequestBody(), Behaviour.class));
  }

  private void forget() {
    people.forget();
    registries.values().forEach(SimulatedRegistry::reset);
  }

  private void count(HttpExchange exchange) throws IOException {
    ObjectNode counts = JSON.createObjectNode();
    registries.forEach((key, registry) -> counts.set(key, JSON.valueToTree(registry.seen())));
    byte[] body = JSON.writeValueAsBytes(counts);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /** Carries an order out. */
  private interface Order {
    void carryOut(HttpExchange exchange) throws IOException;
  }

  /** Says 204 when it was carried out, and 400 when it was not understood. */
  private static HttpHandler order(Order order) {
    return exchange -> {
      try (exchange) {
        int status = DONE;
        try {
          order.carryOut(exchange);
        } catch (IOException notUnderstood) {
          status = 400;
        }
        exchange.sendResponseHeaders(status, -1);
      }
    };
  }
}
