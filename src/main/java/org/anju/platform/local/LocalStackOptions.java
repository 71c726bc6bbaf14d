package org.anju.platform.local;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where an embedded stack lives and how it behaves.
 *
 * @param home folder of what all stacks of this project share: unpacked Keycloak and PostgreSQL
 * @param directory folder of this stack's own data, keys and run files
 * @param realm folder of the realm, the demo people and the login theme
 * @param postgresPort TCP port; 0 takes a free one
 * @param keycloakPort TCP port; 0 takes a free one
 * @param webOrigin where the page is served, for Keycloak's redirects, such as {@code
 *     http://localhost:8080}
 * @param durable whether PostgreSQL forces each commit to the disk; only tests go without
 * @param emptyDatabase whether the application's database is made anew at each start
 */
public record LocalStackOptions(
    Path home,
    Path directory,
    Path realm,
    int postgresPort,
    int keycloakPort,
    String webOrigin,
    boolean durable,
    boolean emptyDatabase) {

  public static final String DIRECTORY = "anju.local.directory";
  public static final String POSTGRES_PORT = "anju.local.postgres-port";
  public static final String KEYCLOAK_PORT = "anju.local.keycloak-port";
  public static final String WEB_PORT = "quarkus.http.port";

  private static final Path HOME = Path.of(".local");
  private static final Path REALM = Path.of("keycloak-realm");

  /**
   * The stack of dev mode, benchmarks and the launcher: fixed ports, data kept between runs.
   *
   * @param setting looks a setting up by its name
   * @throws LocalStackException when a port is not a number
   */
  public static LocalStackOptions configured(Function<String, Optional<String>> setting) {
    return new LocalStackOptions(
        HOME.toAbsolutePath(),
        directory(setting),
        REALM.toAbsolutePath(),
        port(setting, POSTGRES_PORT, 15432),
        port(setting, KEYCLOAK_PORT, 18180),
        "http://localhost:" + webPort(setting),
        true,
        false);
  }

  /** A stack for tests: free ports, an empty database, nothing forced to the disk. */
  public static LocalStackOptions forTests(Path directory) {
    return new LocalStackOptions(
        HOME.toAbsolutePath(),
        directory.toAbsolutePath(),
        REALM.toAbsolutePath(),
        0,
        0,
        "http://localhost",
        false,
        true);
  }

  /** The port on which the page is served. */
  public static int webPort(Function<String, Optional<String>> setting) {
    return port(setting, WEB_PORT, 8080);
  }

  /** The folder of the configured stack. */
  public static Path directory(Function<String, Optional<String>> setting) {
    return setting.apply(DIRECTORY).map(Path::of).orElse(HOME).toAbsolutePath();
  }

  private static int port(
      Function<String, Optional<String>> setting, String name, int whenMissing) {
    String value = setting.apply(name).orElse(Integer.toString(whenMissing)).strip();
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new LocalStackException("Setting " + name + " is not a port number: " + value, e);
    }
  }
}
