package org.anju.platform.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * PostgreSQL, Keycloak and the registries' simulator on this machine. A start finds what an earlier
 * run or another process left running and uses it. The process that starts the stack owns it, and
 * stops it when it ends; when an owner was killed, the next start takes over.
 */
public final class LocalStack {

  /** The application's own database, and its owner. */
  static final String DATABASE = "anju";

  /** The role by which the application works; see {@code db/access}. */
  static final String APPLICATION = "anju_application";

  private final LocalStackOptions options;
  private final Map<String, String> settings;
  private final Runnable untilReady;

  private LocalStack(LocalStackOptions options, Map<String, String> settings, Runnable untilReady) {
    this.options = options;
    this.settings = settings;
    this.untilReady = untilReady;
  }

  /** Whether its libraries are here; a production package has none of them. */
  public static boolean isPossible() {
    String library = "io/zonky/test/db/postgres/embedded/EmbeddedPostgres.class";
    return Thread.currentThread().getContextClassLoader().getResource(library) != null;
  }

  /**
   * Starts the stack, or finds it running. It stops when this process ends. Its database serves at
   * once; its Keycloak may still be starting, see {@link #awaitReady}.
   *
   * @throws LocalStackException when it cannot start; the message is one line for a person
   */
  public static LocalStack start(LocalStackOptions options, Console console) {
    Path lock = options.directory().resolve("run/lock");
    return StackLock.alone(lock, console, () -> startAlone(options, console));
  }

  private static LocalStack startAlone(LocalStackOptions options, Console console) {
    RunFile ownerFile = new RunFile(options.directory().resolve("run/owner.pid"));
    Optional<ProcessHandle> owner = ownerFile.read().flatMap(RunFile.Entry::process);
    boolean again = owner.filter(ProcessHandle.current()::equals).isPresent();
    if (owner.isPresent() && !again) {
      console.say("The local stack belongs to process " + owner.get().pid() + ", which stops it");
    } else {
      ownerFile.write(ProcessHandle.current(), 0);
      StopAtExit.once(options.directory());
    }
    return serve(options, console, options.emptyDatabase() && owner.isEmpty());
  }

  private static LocalStack serve(LocalStackOptions options, Console console, boolean empty) {
    LocalRegistries.Serving registries = new LocalRegistries(options, console).serve(empty);
    LocalPostgres postgres = new LocalPostgres(options, console);
    LocalPostgres.Serving database = postgres.serve();
    postgres.provide(database.port(), DATABASE, empty);
    postgres.provideLogin(database.port(), APPLICATION);
    Map<String, String> keys = new LocalKeys(options.directory().resolve("keys")).settings();
    LocalKeycloak.Serving keycloak =
        new LocalKeycloak(options, console, postgres, keys.get(LocalKeys.CLIENT_SECRET))
            .serve(database);
    LocalStack stack =
        new LocalStack(
            options,
            settings(options, database.port(), keycloak.port(), registries.port(), keys),
            () -> {
              registries.untilReady().run();
              keycloak.untilReady().run();
            });
    stack.writeSettings();
    return stack;
  }

  private static Map<String, String> settings(
      LocalStackOptions options,
      int postgresPort,
      int keycloakPort,
      int registriesPort,
      Map<String, String> keys) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("anju.database.url", "postgresql://localhost:" + postgresPort + "/" + DATABASE);
    settings.put("anju.database.username", APPLICATION);
    settings.put("anju.database.password", APPLICATION);
    settings.put("anju.database.owner.username", DATABASE);
    settings.put("anju.database.owner.password", DATABASE);
    settings.put("anju.identity.issuer", LocalKeycloak.issuer(keycloakPort));
    settings.put("anju.files.location", options.directory().resolve("files").toString());
    settings.putAll(LocalRegistries.settings(registriesPort));
    settings.putAll(keys);
    return settings;
  }

  /**
   * Waits until all of it serves.
   *
   * @throws LocalStackException when Keycloak does not start
   */
  public LocalStack awaitReady() {
    untilReady.run();
    return this;
  }

  /** What the application needs to use this stack: settings by their names. */
  public Map<String, String> settings() {
    return Map.copyOf(settings);
  }

  /** The same settings as lines for a shell. */
  public List<String> shellLines() {
    return settings.entrySet().stream()
        .map(e -> "export " + environmentName(e.getKey()) + "='" + e.getValue() + "'")
        .toList();
  }

  /** Stops the stack now, whoever owns it. */
  public void stop() {
    StopAtExit.stop(options.directory());
  }

  /** The settings in a file, for {@code -Dquarkus.config.locations}. */
  public Path settingsFile() {
    return settingsFile(options.directory());
  }

  static Path settingsFile(Path directory) {
    return directory.resolve("run/settings.properties");
  }

  /** The environment variable that sets a setting. */
  static String environmentName(String setting) {
    return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  private void writeSettings() {
    Path file = settingsFile(options.directory());
    List<String> lines =
        settings.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
    try {
      Folders.writePrivately(file, String.join("\n", lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
