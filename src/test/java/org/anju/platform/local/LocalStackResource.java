package org.anju.platform.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;

/**
 * Gives a {@code @QuarkusTest} the real PostgreSQL and the real Keycloak. All tests of one JVM
 * share one stack, which ends with that JVM; the application's database is empty when the first one
 * starts. Realm and binaries stay under {@code target} for the next run.
 */
public class LocalStackResource implements QuarkusTestResourceLifecycleManager {

  /** The folder of the stack that tests share. */
  static final Path DIRECTORY = Path.of("target/local-stack");

  /** The shared stack, for tests without Quarkus. */
  public static LocalStack shared() {
    return LocalStack.start(LocalStackOptions.forTests(DIRECTORY), Console.standard()).awaitReady();
  }

  @Override
  public Map<String, String> start() {
    return shared().settings();
  }

  @Override
  public void stop() {
    // Other tests of this JVM go on using it; it stops when the JVM ends.
  }
}
