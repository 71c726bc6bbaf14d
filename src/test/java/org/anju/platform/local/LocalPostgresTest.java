package org.anju.platform.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Console console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8));

  @TempDir private Path directory;

  @AfterEach
  void stop() {
    StopAtExit.stop(directory);
  }

  @Test
  void a_second_start_finds_the_running_server_and_its_data() throws Exception {
    int port = serve().port();
    provideAndFill(port);

    LocalPostgres.Serving again = serve();

    assertThat(again).isEqualTo(new LocalPostgres.Serving(port, true));
    assertThat(rowsAt(port)).isEqualTo(1);
  }

  @Test
  void a_server_that_was_killed_is_started_anew_with_its_data() throws Exception {
    int port = serve().port();
    provideAndFill(port);
    kill(process());

    LocalPostgres.Serving again = serve();

    assertThat(again.foundRunning()).isFalse();
    assertThat(rowsAt(again.port())).isEqualTo(1);
  }

  @Test
  void a_lock_file_that_names_another_living_process_is_not_believed() throws Exception {
    serve();
    StopAtExit.stop(directory);
    Files.writeString(postmasterFile(), foreignLockFile(ProcessHandle.current().pid()));

    LocalPostgres.Serving again = serve();

    assertThat(again.foundRunning()).isFalse();
    assertThat(ProcessHandle.current().isAlive()).isTrue();
  }

  @Test
  void a_first_start_that_was_killed_half_way_is_begun_again() throws Exception {
    Files.createDirectories(directory.resolve("postgres/base"));
    Files.writeString(directory.resolve("postgres/postgresql.conf"), "");

    assertThat(serve().foundRunning()).isFalse();
  }

  @Test
  void a_lost_run_file_does_not_hide_the_running_server() throws Exception {
    int port = serve().port();
    Files.delete(directory.resolve("run/postgres.pid"));

    assertThat(serve()).isEqualTo(new LocalPostgres.Serving(port, true));
    assertThat(directory.resolve("run/postgres.pid")).exists();
  }

  @Test
  void a_taken_port_is_told_in_one_line_that_names_the_setting() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      LocalPostgres postgres = new LocalPostgres(options(other.getLocalPort(), false), console);

      assertThatThrownBy(postgres::serve)
          .isInstanceOf(LocalStackException.class)
          .hasMessageContaining("port " + other.getLocalPort() + " is taken")
          .hasMessageContaining("-Danju.local.postgres-port=")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void outside_tests_every_commit_reaches_the_disk() throws Exception {
    int port = new LocalPostgres(options(0, true), console).serve().port();

    assertThat(shown(port, "fsync")).isEqualTo("on");
    assertThat(shown(port, "synchronous_commit")).isEqualTo("on");
  }

  @Test
  void a_database_can_be_made_empty() throws Exception {
    int port = serve().port();
    provideAndFill(port);

    new LocalPostgres(options(0, false), console).provide(port, "anju", true);

    assertThatThrownBy(() -> rowsAt(port)).isInstanceOf(SQLException.class);
  }

  @Test
  void a_login_is_made_where_an_earlier_checkout_left_a_database_without_it() throws Exception {
    int port = serve().port();
    provideAndFill(port);

    LocalPostgres postgres = new LocalPostgres(options(0, false), console);
    postgres.provideLogin(port, "anju_application");
    postgres.provideLogin(port, "anju_application");

    try (Connection connection = connect(port, "anju_application");
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.executeQuery("select * from kept"))
          .hasMessageContaining("permission denied");
    }
    assertThat(rowsAt(port)).isEqualTo(1);
  }

  private LocalPostgres.Serving serve() {
    return new LocalPostgres(options(0, false), console).serve();
  }

  private LocalStackOptions options(int port, boolean durable) {
    LocalStackOptions usual = LocalStackOptions.forTests(directory);
    return new LocalStackOptions(
        usual.home(), directory, usual.realm(), port, 0, usual.webOrigin(), durable, false);
  }

  private void provideAndFill(int port) throws SQLException {
    new LocalPostgres(options(0, false), console).provide(port, "anju", false);
    try (Connection connection = connect(port);
        Statement statement = connection.createStatement()) {
      statement.execute("create table kept as select 1");
    }
  }

  private static long rowsAt(int port) throws SQLException {
    try (Connection connection = connect(port);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from kept")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static String shown(int port, String parameter) throws SQLException {
    String url = "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("show " + parameter)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Connection connect(int port) throws SQLException {
    return connect(port, "anju");
  }

  private static Connection connect(int port, String login) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:" + port + "/anju", login, login);
  }

  private ProcessHandle process() {
    return new RunFile(directory.resolve("run/postgres.pid"))
        .read()
        .flatMap(RunFile.Entry::process)
        .orElseThrow();
  }

  private static void kill(ProcessHandle process) throws Exception {
    process.destroyForcibly();
    process.onExit().get();
  }

  private Path postmasterFile() {
    return directory.resolve("postgres/postmaster.pid");
  }

  private String foreignLockFile(long pid) {
    return String.join(
        "\n", Long.toString(pid), directory.resolve("postgres").toString(), "1000000000", "1", "");
  }
}
