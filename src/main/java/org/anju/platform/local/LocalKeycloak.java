package org.anju.platform.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keycloak of the embedded stack, with its data in the embedded PostgreSQL. */
final class LocalKeycloak {

  static final String DATABASE = "keycloak";

  private static final Duration START = Duration.ofSeconds(180);
  private static final Duration ANSWER = Duration.ofSeconds(60);
  private static final String UNPACKED_PREFIX = "keycloak-";
  private static final List<String> BUILD = List.of("build", "--db=postgres");

  private final LocalStackOptions options;
  private final Console console;
  private final LocalPostgres postgres;
  private final String clientSecret;
  private final RealmFiles realm;
  private final RunFile runFile;

  /**
   * Prepares nothing yet.
   *
   * @param clientSecret by which the application proves itself when it manages clerks
   */
  LocalKeycloak(
      LocalStackOptions options, Console console, LocalPostgres postgres, String clientSecret) {
    this.options = options;
    this.console = console;
    this.postgres = postgres;
    this.clientSecret = clientSecret;
    this.realm = new RealmFiles(options.realm());
    this.runFile = new RunFile(options.directory().resolve("run/keycloak.pid"));
  }

  /** The issuer in the tokens of a Keycloak on this port. */
  static String issuer(int port) {
    return base(port) + "/realms/anju";
  }

  /**
   * A server that runs, or is starting.
   *
   * @param port its TCP port
   * @param untilReady returns when the server answers, or throws a {@link LocalStackException}
   */
  record Serving(int port, Runnable untilReady) {}

  /**
   * Finds the running server of this folder, or starts it. Only an import of the realm is waited
   * for.
   */
  Serving serve(LocalPostgres.Serving database) {
    Optional<RunFile.Entry> running = runFile.read().filter(entry -> entry.process().isPresent());
    // Without its database it has lost its connections, and perhaps the port to find them anew.
    if (database.foundRunning()
        && !realmChanged()
        && running.filter(this::answersSoon).isPresent()) {
      console.say("Keycloak: already running on port " + running.get().port());
      return new Serving(running.get().port(), () -> {});
    }
    running.flatMap(RunFile.Entry::process).ifPresent(Processes::end);
    runFile.delete();
    return start(database.port());
  }

  private boolean answersSoon(RunFile.Entry entry) {
    Processes.await(ANSWER, () -> entry.process().isEmpty() || answers(entry.port()));
    return entry.process().isPresent() && answers(entry.port());
  }

  private static boolean answers(int port) {
    return HttpProbe.answers(issuer(port));
  }

  private Serving start(int databasePort) {
    int port = options.keycloakPort() == 0 ? Ports.free() : options.keycloakPort();
    Ports.requireFree(port, "Keycloak", LocalStackOptions.KEYCLOAK_PORT);
    Path home = unpacked();
    StackLock.alone(options.home().resolve("keycloak/lock"), console, () -> prepare(home));
    boolean importing = realmChanged();
    if (importing && Files.exists(importedMark())) {
      console.say("Keycloak: the realm files changed; people who registered must do so again");
    }
    postgres.provide(databasePort, DATABASE, importing);
    console.say("Keycloak: starting on port " + port + (importing ? ", importing the realm" : ""));
    Process process = launch(home, port, databasePort, importing);
    if (!importing) {
      return new Serving(port, () -> awaitAnswer(process, port));
    }
    awaitAnswer(process, port);
    write(importedMark(), digest(importFile()));
    return new Serving(port, () -> {});
  }

  private Process launch(Path home, int port, int databasePort, boolean importing) {
    List<String> arguments = new ArrayList<>(List.of("start", "--optimized"));
    if (importing) {
      arguments.add("--import-realm");
    }
    Process process = run(home, arguments, settings(port, databasePort));
    runFile.write(process.toHandle(), port);
    return process;
  }

  private void awaitAnswer(Process process, int port) {
    Processes.await(START, () -> !process.isAlive() || answers(port));
    if (!process.isAlive() || !answers(port)) {
      process.destroy();
      throw new LocalStackException("Keycloak did not start; see " + Folders.shown(log()));
    }
  }

  private Map<String, String> settings(int port, int databasePort) {
    return Map.ofEntries(
        Map.entry("KC_HOSTNAME", base(port)),
        Map.entry("KC_HTTP_ENABLED", "true"),
        Map.entry("KC_HTTP_HOST", "localhost"),
        Map.entry("KC_HTTP_PORT", Integer.toString(port)),
        Map.entry("KC_CACHE", "local"),
        Map.entry("KC_DB_URL", "jdbc:postgresql://localhost:" + databasePort + "/" + DATABASE),
        Map.entry("KC_DB_USERNAME", DATABASE),
        Map.entry("KC_DB_PASSWORD", DATABASE),
        Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
        Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", "anju"),
        Map.entry("ANJU_WEB_ORIGIN", options.webOrigin()),
        Map.entry("ANJU_IDENTITY_CLIENT_SECRET", clientSecret));
  }

  /** Optimises the unpacked Keycloak once, and lays the realm and the theme where it looks. */
  private Path prepare(Path home) {
    try {
      if (Files.isDirectory(realm.themes())) {
        Folders.copy(realm.themes(), home.resolve("themes"));
      }
      Path target = home.resolve("data/import/anju-realm.json");
      Files.createDirectories(target.getParent());
      Path draft = home.resolve("data/anju-realm.json.new");
      Files.write(draft, importFile());
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new LocalStackException("Keycloak: its folder cannot be written: " + e.getMessage(), e);
    }
    Path built = home.resolve("anju-built");
    if (!read(built).equals(BUILD.toString())) {
      console.say("Keycloak: preparing it for quick starts (once)");
      optimise(home);
      write(built, BUILD.toString());
    }
    return home;
  }

  private void optimise(Path home) {
    Process build = run(home, BUILD, Map.of());
    try {
      if (build.waitFor() != 0) {
        throw new LocalStackException("Keycloak cannot be built; see " + Folders.shown(log()));
      }
    } catch (InterruptedException e) {
      build.destroy();
      Thread.currentThread().interrupt();
      throw new LocalStackException("Keycloak: interrupted while it was built", e);
    }
  }

  /** Runs what {@code kc.sh} would run, without a shell between us and the process. */
  private Process run(Path home, List<String> arguments, Map<String, String> settings) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                // Halves the work of a start; a few people on one machine need no more.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    command.addAll(arguments);
    try {
      Files.createDirectories(log().getParent());
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(home.toFile())
              .redirectErrorStream(true)
              .redirectOutput(Redirect.appendTo(log().toFile()));
      builder.environment().keySet().removeIf(name -> name.startsWith("KC_"));
      builder.environment().putAll(settings);
      return builder.start();
    } catch (IOException e) {
      throw new LocalStackException("Keycloak cannot be run: " + e.getMessage(), e);
    }
  }

  /** The newest Keycloak that the build has unpacked. */
  private Path unpacked() {
    Path folder = options.home().resolve("keycloak");
    try (Stream<Path> candidates = Files.list(folder)) {
      return candidates
          .filter(path -> Files.exists(path.resolve("lib/quarkus-run.jar")))
          .max(Comparator.comparing(LocalKeycloak::version))
          .orElseThrow(() -> notUnpacked(folder, null));
    } catch (IOException e) {
      throw notUnpacked(folder, e);
    }
  }

  private static LocalStackException notUnpacked(Path folder, IOException cause) {
    return new LocalStackException(
        "Keycloak is not in "
            + Folders.shown(folder)
            + "; the build puts it there: mvn generate-resources",
        cause);
  }

  private static Version version(Path path) {
    return Version.parse(path.getFileName().toString().substring(UNPACKED_PREFIX.length()));
  }

  private boolean realmChanged() {
    return !read(importedMark()).equals(digest(importFile()));
  }

  private byte[] importFile() {
    try {
      return realm.withDemoPeople();
    } catch (IOException e) {
      throw new LocalStackException(
          "Keycloak: the realm files cannot be read: " + e.getMessage(), e);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static String read(Path mark) {
    try {
      return Files.readString(mark).strip();
    } catch (IOException e) {
      return "";
    }
  }

  private static void write(Path mark, String text) {
    try {
      Files.writeString(mark, text);
    } catch (IOException e) {
      throw new LocalStackException("Cannot write " + Folders.shown(mark), e);
    }
  }

  private Path importedMark() {
    return options.directory().resolve("keycloak.imported");
  }

  private Path log() {
    return options.directory().resolve("run/keycloak.log");
  }

  private static String base(int port) {
    return "http://localhost:" + port;
  }
}
