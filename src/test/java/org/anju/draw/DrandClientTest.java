package org.anju.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.anju.draw.DrandRandomness.Outcome;
import org.anju.draw.DrandRandomness.Reason;
import org.anju.draw.RandomnessSource.DrandQuicknet;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client against a relay on this machine that answers with the published rounds. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class DrandClientTest {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private HttpServer relay;
  private DrandClient client;

  @BeforeEach
  void start_the_relay() throws IOException {
    relay = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    relay.createContext("/" + DrandQuicknet.CHAIN_HASH + "/public/", DrandClientTest::answer);
    relay.start();
    client =
        QuarkusRestClientBuilder.newBuilder()
            .baseUri(URI.create("http://localhost:" + relay.getAddress().getPort()))
            .build(DrandClient.class);
  }

  @AfterEach
  void stop_the_relay() {
    relay.stop(0);
  }

  @Test
  void a_round_is_fetched_and_taken() {
    assertThat(take(657413)).isInstanceOf(Outcome.Taken.class);
  }

  @Test
  void a_forged_round_is_fetched_and_refused() {
    assertThat(take(1001)).isEqualTo(new Outcome.Stopped(Reason.SIGNATURE));
  }

  @Test
  void a_round_that_is_not_there_yet_fails() {
    assertThatThrownBy(() -> fetch(2)).isInstanceOf(WebApplicationException.class);
  }

  private Outcome take(long round) {
    return new DrandRandomness(new QuicknetSignature())
        .take(new DrandQuicknet(round), List.of(fetch(round)));
  }

  private DrandRound fetch(long round) {
    return client.round(DrandQuicknet.CHAIN_HASH, round).await().atMost(LONGEST_WAIT);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    long number = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    if (number == 2) {
      exchange.sendResponseHeaders(425, -1);
    } else {
      byte[] body = json(DrandVectors.round(number)).getBytes(UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private static String json(DrandRound round) {
    return "{\"round\":%d,\"randomness\":\"%s\",\"signature\":\"%s\",\"more\":true}"
        .formatted(round.round(), round.randomness(), round.signature());
  }
}
