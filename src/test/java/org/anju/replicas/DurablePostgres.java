package org.anju.replicas;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL that forces every commit to the disk. It can be killed as by a power cut, stand
 * still, and start again from what the disk has.
 */
public final class DurablePostgres implements AutoCloseable {

  static final String DATABASE = "anju";
  static final String APPLICATION = "anju_application";

  private static final Path BINARIES = Path.of(".local/postgres-binaries");
  private static final String ONE_SESSION =
      "SELECT pid FROM pg_stat_activity WHERE usename = '"
          + APPLICATION
          + "' ORDER BY state = 'active' DESC LIMIT 1";
  private static final Duration START = Duration.ofSeconds(60);

  private final Path data;
  private final Path log;
  private final int port;
  private final Thread atExit = new Thread(this::killAll);
  private volatile List<ProcessHandle> processes = List.of();

  private DurablePostgres(Path folder) {
    this.data = folder.resolve("postgres");
    this.log = folder.resolve("postgres.log");
    this.port = FreePort.next();
  }

  /**
   * Starts one with an empty database and the two roles of Anju.
   *
   * @param folder for its data and its log; must not have data yet
   */
  public static DurablePostgres start(Path folder) {
    DurablePostgres postgres = new DurablePostgres(folder.toAbsolutePath());
    Runtime.getRuntime().addShutdownHook(postgres.atExit);
    postgres.launch();
    postgres.run("CREATE ROLE " + DATABASE + " LOGIN PASSWORD '" + DATABASE + "'");
    postgres.run("CREATE ROLE " + APPLICATION + " LOGIN PASSWORD '" + APPLICATION + "'");
    postgres.run("CREATE DATABASE " + DATABASE + " OWNER " + DATABASE);
    return postgres;
  }

  public int port() {
    return port;
  }

  /** A connection as the superuser to the application's database, not by way of any line. */
  public Connection connect() throws SQLException {
    return connect(DATABASE);
  }

  /** Until it has recovered from whatever ended it. */
  public void awaitReady() {
    Patience.await("PostgreSQL that lets somebody in", this::letsSomebodyIn);
  }

  private boolean letsSomebodyIn() {
    try (Connection connection = connect()) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  /** All its processes end in the middle of what they do. */
  public void kill() {
    killAll();
    processes = List.of();
  }

  /** One session's process is killed, upon which the server throws out all and recovers. */
  public void killOneSession() {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ONE_SESSION)) {
      if (row.next()) {
        Signal.KILL.to(ProcessHandle.of(row.getLong(1)).stream());
      }
    } catch (SQLException thrownOutAsWell) {
      // The killer's own session is thrown out with all others.
      assert thrownOutAsWell.getMessage() != null;
    }
  }

  public void pause() {
    Signal.STOP.to(tree());
  }

  public void goOn() {
    Signal.CONT.to(tree());
  }

  /** Starts it again; it recovers what had been committed. */
  public void launch() {
    Patience.await("PostgreSQL on port " + port, this::launched);
    processes = List.of(postmaster());
  }

  /** The children of a killed server keep its shared memory for some moments. */
  private boolean launched() {
    try {
      launchOnce();
      return true;
    } catch (IOException | RuntimeException e) {
      if (!Files.exists(data.resolve("PG_VERSION"))) {
        throw new IllegalStateException("PostgreSQL does not start; see " + log, e);
      }
      return false;
    }
  }

  private void launchOnce() throws IOException {
    Files.createDirectories(log.getParent());
    Files.deleteIfExists(data.resolve("epg-lock"));
    ProcessBuilder.Redirect toLog = ProcessBuilder.Redirect.appendTo(log.toFile());
    EmbeddedPostgres.builder()
        .setOverrideWorkingDirectory(BINARIES.toAbsolutePath().toFile())
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPort(port)
        .setPGStartupWait(START)
        .setOutputRedirector(toLog)
        .setErrorRedirector(toLog)
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setLocaleConfig("locale", "C")
        .setServerConfig("fsync", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("max_connections", "200")
        .setServerConfig("unix_socket_directories", "''")
        .start();
  }

  private ProcessHandle postmaster() {
    try {
      String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
      return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<ProcessHandle> tree() {
    return processes.stream()
        .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()));
  }

  private void killAll() {
    List<ProcessHandle> all = tree().toList();
    Signal.KILL.to(all.stream());
    Patience.await("the end of PostgreSQL", () -> all.stream().noneMatch(ProcessHandle::isAlive));
  }

  private void run(String sql) {
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:"
            + port
            + "/"
            + database
            + "?connectTimeout=5&socketTimeout=60",
        "postgres",
        "postgres");
  }

  @Override
  public void close() {
    kill();
    Runtime.getRuntime().removeShutdownHook(atExit);
  }
}
