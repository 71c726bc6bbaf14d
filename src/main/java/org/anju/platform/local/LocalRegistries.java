package org.anju.platform.local;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.registry.simulator.RegistrySimulator;

/** The registries of the embedded stack: the simulator, as a process on a free port. */
final class LocalRegistries {

  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration ANSWER = Duration.ofSeconds(10);

  private final LocalStackOptions options;
  private final Console console;
  private final RunFile runFile;

  LocalRegistries(LocalStackOptions options, Console console) {
    this.options = options;
    this.console = console;
    this.runFile = new RunFile(options.directory().resolve("run/registries.pid"));
  }

  /** The addresses of the registries on this port, by the names of their settings. */
  static Map<String, String> settings(int port) {
    Map<String, String> settings = new LinkedHashMap<>();
    RegistrySimulator.REGISTRIES.forEach(
        key -> settings.put("anju.registries." + key + ".url", base(port) + "/" + key));
    return settings;
  }

  /**
   * A simulator that runs, or is starting.
   *
   * @param port its TCP port
   * @param untilReady returns when it answers, or throws a {@link LocalStackException}
   */
  record Serving(int port, Runnable untilReady) {}

  /**
   * Finds the running simulator of this folder, or starts it.
   *
   * @param empty whether it shall have forgotten what it was told
   */
  Serving serve(boolean empty) {
    Optional<RunFile.Entry> running = runFile.read().filter(entry -> entry.process().isPresent());
    if (!empty && running.filter(LocalRegistries::answersSoon).isPresent()) {
      int port = running.get().port();
      console.say("Registries: already simulated on port " + port);
      return new Serving(port, () -> {});
    }
    running.flatMap(RunFile.Entry::process).ifPresent(Processes::end);
    runFile.delete();
    return start();
  }

  private Serving start() {
    int port = Ports.free();
    console.say("Registries: simulating them on port " + port);
    Process process = run(port);
    runFile.write(process.toHandle(), port);
    return new Serving(port, () -> awaitAnswer(process, port));
  }

  private void awaitAnswer(Process process, int port) {
    Processes.await(START, () -> !process.isAlive() || answers(port));
    if (!process.isAlive() || !answers(port)) {
      process.destroy();
      throw new LocalStackException(
          "The registries' simulator did not start; see " + Folders.shown(log()));
    }
  }

  private static boolean answersSoon(RunFile.Entry entry) {
    Processes.await(ANSWER, () -> entry.process().isEmpty() || answers(entry.port()));
    return entry.process().isPresent() && answers(entry.port());
  }

  private static boolean answers(int port) {
    return HttpProbe.answers(base(port) + "/requests");
  }

  private Process run(int port) {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            // Without it a connection's second answer waits for the network's delayed
            // acknowledgement.
            "-Dsun.net.httpserver.nodelay=true",
            "-cp",
            classPath(),
            RegistrySimulator.class.getName(),
            Integer.toString(port));
    try {
      Files.createDirectories(log().getParent());
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(Redirect.appendTo(log().toFile()))
          .start();
    } catch (IOException e) {
      throw new LocalStackException(
          "The registries' simulator cannot be run: " + e.getMessage(), e);
    }
  }

  /** Our own classes and Jackson: all that the simulator needs, wherever dev mode has them. */
  private static String classPath() {
    return Stream.of(
            RegistrySimulator.class, ObjectMapper.class, JsonFactory.class, JsonFormat.class)
        .map(LocalRegistries::origin)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String origin(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class comes from a place with a name", e);
    }
  }

  private Path log() {
    return options.directory().resolve("run/registries.log");
  }

  private static String base(int port) {
    return "http://localhost:" + port;
  }
}
