package org.anju.replicas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One packaged Anju: {@code target/quarkus-app}, as an operator runs it. */
public final class Replica implements AutoCloseable {

  private static final Path PACKAGE = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final int ONE_SECOND = 1_000;

  private final int port = FreePort.next();
  private final Path log;
  private final Map<String, String> settings;
  private final List<String> options;
  private final Path folder;
  private final Thread atExit = new Thread(this::kill);
  private volatile Process process;
  private volatile Duration clockAhead = Duration.ZERO;

  /**
   * @param name of the log file
   * @param settings by their names
   * @param options of the virtual machine
   */
  Replica(Path folder, String name, Map<String, String> settings, List<String> options) {
    this.folder = folder;
    this.log = folder.toAbsolutePath().resolve(name + ".log");
    this.settings = new HashMap<>(settings);
    this.settings.put("quarkus.http.port", Integer.toString(port));
    this.settings.put("quarkus.http.host", "127.0.0.1");
    this.options = List.copyOf(options);
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  public int port() {
    return port;
  }

  /** From the next start on its machine's time of day is wrong by so much. */
  public void setClock(Duration ahead) {
    clockAhead = ahead;
  }

  /** Starts it, and does not wait. */
  public void launch() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(WrongClock.options(folder, clockAhead));
    command.addAll(List.of("-jar", PACKAGE.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(Replica::configures);
    settings.forEach((name, value) -> builder.environment().put(variable(name), value));
    try {
      Files.createDirectories(log.getParent());
      process =
          builder
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Until it says that it is ready. */
  public Replica awaitReady() {
    Patience.await("a replica that is ready; see " + log, this::isReadyOrDead);
    if (!process.isAlive()) {
      throw new IllegalStateException("the replica has ended; see " + log);
    }
    return this;
  }

  /**
   * As {@link #awaitReady}. One whose database went away while it started has ended; it is started
   * again, as whoever supervises it would.
   */
  public void awaitBack() {
    Patience.await("a replica that is back; see " + log, this::isBack);
  }

  private boolean isBack() {
    if (!process.isAlive()) {
      launch();
    }
    return isReady();
  }

  private boolean isReadyOrDead() {
    return !process.isAlive() || isReady();
  }

  private boolean isReady() {
    try {
      URI address = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setConnectTimeout(ONE_SECOND);
      connection.setReadTimeout(ONE_SECOND);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }

  /** It ends in the middle of what it does. */
  public void kill() {
    if (process != null) {
      process.destroyForcibly();
      process.onExit().join();
    }
  }

  public void pause() {
    Signal.STOP.to(Stream.of(process.toHandle()));
  }

  public void goOn() {
    Signal.CONT.to(Stream.of(process.toHandle()));
  }

  private static boolean configures(String variable) {
    return variable.startsWith("ANJU_") || variable.startsWith("QUARKUS_");
  }

  private static String variable(String setting) {
    return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  @Override
  public void close() {
    kill();
    Runtime.getRuntime().removeShutdownHook(atExit);
  }
}
