package org.anju.registry.http;

import static org.anju.registry.http.Asking.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.anju.platform.local.LocalStackResource;
import org.anju.registry.Registry;
import org.anju.registry.RegistryAnswer;
import org.anju.registry.SimulatedRegistries;
import org.anju.registry.simulator.Mood;
import org.junit.jupiter.api.Test;

/** Neither logs nor texts of values say about whom a registry was asked. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PersonInLogsTest {

  /** Ours, and those of all that stands between us and the wire. */
  private static final List<Logger> LOGGERS =
      Stream.of("org.anju", "io.quarkus", "io.smallrye", "io.vertx", "io.netty", "org.jboss")
          .map(Logger::getLogger)
          .toList();

  private static final int SOON = 200;

  @Inject Asking asking;

  private final Keeper keeper = new Keeper();

  @Test
  void whatever_a_registry_does_nobody_is_named() {
    LOGGERS.forEach(this::listen);
    try {
      for (Mood mood : Mood.values()) {
        assertNamesNobody(List.of(askAll(mood)));
      }
    } finally {
      LOGGERS.forEach(this::leave);
      SimulatedRegistries.reset();
    }
    assertThat(keeper.lines).isNotEmpty();
    assertNamesNobody(keeper.lines);
  }

  private void listen(Logger logger) {
    logger.setLevel(Level.FINE);
    logger.addHandler(keeper);
    logger.setUseParentHandlers(false);
  }

  private void leave(Logger logger) {
    logger.setLevel(null);
    logger.removeHandler(keeper);
    logger.setUseParentHandlers(true);
  }

  private String askAll(Mood mood) {
    StringBuilder answers = new StringBuilder();
    for (Registry registry : Registry.values()) {
      SimulatedRegistries.be(registry, mood, mood == Mood.SLOW ? 2 * SOON : 0, 0);
      Agreed agreed = Agreed.generous(SimulatedRegistries.url(registry)).impatient(SOON);
      RegistryAnswer answer = answer(asking.connector(registry, agreed));
      answers.append(answer).append(Asking.somebody());
    }
    return answers.toString();
  }

  private static void assertNamesNobody(List<String> lines) {
    assertThat(lines)
        .noneMatch(line -> line.contains(Asking.IDENTITY_NUMBER))
        .noneMatch(line -> line.contains(Asking.NAME));
  }

  /** Keeps every line with the traces of its exceptions. */
  private static final class Keeper extends Handler {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    Keeper() {
      setLevel(Level.ALL);
      setFormatter(new SimpleFormatter());
    }

    @Override
    public void publish(LogRecord record) {
      StringWriter trace = new StringWriter();
      if (record.getThrown() != null) {
        record.getThrown().printStackTrace(new PrintWriter(trace));
      }
      lines.add(Objects.toString(getFormatter().formatMessage(record)) + trace);
    }

    @Override
    public void flush() {
      // Nothing is buffered.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
