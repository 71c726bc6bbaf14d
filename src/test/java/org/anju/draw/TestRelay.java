package org.anju.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.anju.draw.RandomnessSource.DrandQuicknet;

/** A relay of drand on this machine that says what a test tells it to say. */
final class TestRelay implements AutoCloseable {

  private static final String PATH = "/" + DrandQuicknet.CHAIN_HASH + "/public/";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final AtomicInteger asked = new AtomicInteger();
  private final HttpServer server;
  private volatile Behaviour behaviour = Behaviour.says(404, "");

  /** What it does when it is asked for a round. */
  @FunctionalInterface
  interface Behaviour {

    void answer(HttpExchange exchange) throws IOException;

    static Behaviour says(int status, String body) {
      return exchange -> {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
      };
    }

    static Behaviour says(DrandRound round) {
      return says(200, json(round));
    }
  }

  TestRelay() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext(PATH, this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /** How the product names it. */
  String name() {
    return "localhost:" + server.getAddress().getPort();
  }

  int asked() {
    return asked.get();
  }

  TestRelay says(DrandRound round) {
    behaviour = Behaviour.says(round);
    return this;
  }

  TestRelay says(int status, String body) {
    behaviour = Behaviour.says(status, body);
    return this;
  }

  /** It takes the question and says nothing. */
  TestRelay hangs() {
    behaviour = exchange -> awaitClosing();
    return this;
  }

  /** It closes the line without an answer. */
  TestRelay breaksOff() {
    behaviour = HttpExchange::close;
    return this;
  }

  static String json(DrandRound round) {
    return "{\"round\":%d,\"randomness\":\"%s\",\"signature\":\"%s\",\"more\":true}"
        .formatted(round.round(), round.randomness(), round.signature());
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    try (exchange) {
      behaviour.answer(exchange);
    }
  }

  private void awaitClosing() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
