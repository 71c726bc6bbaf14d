package org.anju.platform.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** PostgreSQL of the embedded stack. */
final class LocalPostgres {

  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration ANSWER = Duration.ofSeconds(30);
  private static final Duration LEFTOVERS = Duration.ofSeconds(20);

  private final LocalStackOptions options;
  private final Console console;
  private final Path data;
  private final RunFile runFile;

  LocalPostgres(LocalStackOptions options, Console console) {
    this.options = options;
    this.console = console;
    this.data = options.directory().resolve("postgres");
    this.runFile = new RunFile(options.directory().resolve("run/postgres.pid"));
  }

  /**
   * Where it serves.
   *
   * @param port TCP port on the loopback interface
   * @param foundRunning whether an earlier run had left it running
   */
  record Serving(int port, boolean foundRunning) {}

  /** Finds the running server of this folder, or starts it. */
  Serving serve() {
    Optional<RunFile.Entry> running = running();
    if (running.isPresent() && answersSoon(running.get())) {
      return attach(running.get());
    }
    running.flatMap(RunFile.Entry::process).ifPresent(Processes::endPostgres);
    return new Serving(start(), false);
  }

  private Serving attach(RunFile.Entry entry) {
    entry.process().ifPresent(process -> runFile.write(process, entry.port()));
    console.say("PostgreSQL: already running on port " + entry.port());
    return new Serving(entry.port(), true);
  }

  /** The server that PostgreSQL's own lock file names, if that process is really this one. */
  private Optional<RunFile.Entry> running() {
    try {
      List<String> lines = Files.readAllLines(postmasterFile());
      RunFile.Entry entry =
          new RunFile.Entry(
              Long.parseLong(lines.get(0).strip()),
              Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip())),
              Integer.parseInt(lines.get(3).strip()));
      return Optional.of(entry).filter(e -> e.process().filter(this::isPostgres).isPresent());
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.contains("postgres")).orElse(true);
  }

  private boolean answersSoon(RunFile.Entry entry) {
    Processes.await(ANSWER, () -> entry.process().isEmpty() || servesOurData(entry.port()));
    return entry.process().isPresent() && servesOurData(entry.port());
  }

  private boolean servesOurData(int port) {
    try (Connection connection = connect(port, "postgres");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("show data_directory")) {
      return rows.next() && Files.isSameFile(Path.of(rows.getString(1)), data);
    } catch (SQLException | IOException e) {
      return false;
    }
  }

  private int start() {
    int port = options.postgresPort() == 0 ? Ports.free() : options.postgresPort();
    Ports.requireFree(port, "PostgreSQL", LocalStackOptions.POSTGRES_PORT);
    console.say("PostgreSQL: starting on port " + port + ", data in " + Folders.shown(data));
    try {
      Files.deleteIfExists(postmasterFile());
      removeHalfMadeData();
      launch(port);
      Files.writeString(completeMark(), "");
    } catch (IOException e) {
      throw new LocalStackException(
          "PostgreSQL did not start; see " + Folders.shown(log()) + " (" + e.getMessage() + ")", e);
    }
    long pid = running().orElseThrow().pid();
    runFile.write(ProcessHandle.of(pid).orElseThrow(), port);
    return port;
  }

  /** The children of a killed server keep its shared memory for some moments. */
  private void launch(int port) throws IOException {
    Instant end = Instant.now().plus(LEFTOVERS);
    while (true) {
      try {
        launchOnce(port);
        return;
      } catch (IOException | RuntimeException e) {
        if (Instant.now().isAfter(end) || !Files.exists(completeMark())) {
          throw e instanceof IOException io ? io : new IOException(e.getMessage(), e);
        }
      }
    }
  }

  private void launchOnce(int port) throws IOException {
    Files.createDirectories(log().getParent());
    // The library would keep this lock until its object is collected; StackLock guards the folder.
    Files.deleteIfExists(data.resolve("epg-lock"));
    // Its output goes to a file: a pipe would break when this process is killed.
    Redirect toLog = Redirect.appendTo(log().toFile());
    EmbeddedPostgres.builder()
        .setOverrideWorkingDirectory(options.home().resolve("postgres-binaries").toFile())
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPort(port)
        .setPGStartupWait(START)
        .setOutputRedirector(toLog)
        .setErrorRedirector(toLog)
        // The same order and spelling of texts on every machine, whatever its language.
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setLocaleConfig("locale", "C")
        .setServerConfig("fsync", options.durable() ? "on" : "off")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("max_connections", "200")
        // It would put its socket into the system's temporary folder; TCP is enough.
        .setServerConfig("unix_socket_directories", "''")
        .start();
  }

  /** A first start that was killed leaves a folder from which PostgreSQL cannot start. */
  private void removeHalfMadeData() throws IOException {
    if (Files.exists(data) && !Files.exists(completeMark())) {
      Folders.delete(data);
    }
  }

  /** Makes sure that a login exists; its password is its name. */
  void provideLogin(int port, String name) {
    try (Connection connection = connect(port, "postgres")) {
      if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
        run(connection, "create role " + name + " login password '" + name + "'");
      }
    } catch (SQLException e) {
      throw new LocalStackException(
          "PostgreSQL: role " + name + " could not be made: " + e.getMessage(), e);
    }
  }

  /** Makes sure that a login and its own database exist. */
  void provide(int port, String name, boolean empty) {
    provideLogin(port, name);
    try (Connection connection = connect(port, "postgres")) {
      if (empty) {
        run(connection, "drop database if exists " + name + " with (force)");
      }
      if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
        run(connection, "create database " + name + " owner " + name);
      }
    } catch (SQLException e) {
      throw new LocalStackException(
          "PostgreSQL: database " + name + " could not be made: " + e.getMessage(), e);
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection connect(int port, String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:" + port + "/" + database + "?connectTimeout=5&loginTimeout=5",
        "postgres",
        "postgres");
  }

  private Path postmasterFile() {
    return data.resolve("postmaster.pid");
  }

  private Path completeMark() {
    return options.directory().resolve("postgres.complete");
  }

  private Path log() {
    return options.directory().resolve("run/postgres.log");
  }
}
