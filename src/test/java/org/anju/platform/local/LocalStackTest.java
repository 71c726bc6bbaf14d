package org.anju.platform.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocalStackTest {

  private final LocalStack stack = LocalStackResource.shared();

  @Test
  void starting_again_in_the_same_process_changes_nothing() throws SQLException {
    run("create table if not exists kept_by_local_stack_test as select 1");

    LocalStack again = LocalStackResource.shared();

    assertThat(again.settings()).isEqualTo(stack.settings());
    run("drop table kept_by_local_stack_test");
  }

  @Test
  void the_keys_are_strong_and_different() {
    Map<String, String> settings = stack.settings();
    String encryption = settings.get("anju.personal-data.encryption-key");
    String hash = settings.get("anju.personal-data.hash-key");

    assertThat(Base64.getDecoder().decode(encryption)).hasSize(32);
    assertThat(Base64.getDecoder().decode(hash)).hasSize(32);
    assertThat(encryption).isNotEqualTo(hash);
  }

  @Test
  void only_the_owner_reads_the_keys() throws Exception {
    Path key = LocalStackResource.DIRECTORY.resolve("keys/draw-signing");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(stack.settingsFile())))
        .isEqualTo("rw-------");
  }

  @Test
  void ports_and_folder_can_be_chosen() {
    Map<String, String> chosen =
        Map.of(
            "anju.local.directory", "/elsewhere",
            "anju.local.postgres-port", "1",
            "anju.local.keycloak-port", "2",
            "quarkus.http.port", "3");

    LocalStackOptions options =
        LocalStackOptions.configured(name -> Optional.ofNullable(chosen.get(name)));

    assertThat(options.directory()).isEqualTo(Path.of("/elsewhere").toAbsolutePath());
    assertThat(options.postgresPort()).isEqualTo(1);
    assertThat(options.keycloakPort()).isEqualTo(2);
    assertThat(options.webOrigin()).isEqualTo("http://localhost:3");
  }

  private void run(String sql) throws SQLException {
    Map<String, String> settings = stack.settings();
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:" + settings.get("anju.database.url"),
                settings.get("anju.database.owner.username"),
                settings.get("anju.database.owner.password"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
