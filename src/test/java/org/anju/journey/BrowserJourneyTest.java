package org.anju.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.anju.demo.EmptyCityDatabase;
import org.junit.jupiter.api.Test;

/**
 * The whole product as its users meet it: the demo city, the real Keycloak, the built page. Two
 * scripts play on it, one over HTTP and one in a real browser; their pictures stay under {@code
 * target/journey}.
 */
@QuarkusTest
@TestProfile(BrowserJourneyTest.WithThePage.class)
@WithTestResource(EmptyCityDatabase.class)
class BrowserJourneyTest {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Path SAMPLES = Path.of("src/test/resources/samples").toAbsolutePath();
  private static final Path PICTURES = Path.of("target/journey").toAbsolutePath();

  /** Built as for the embedded stack, with the page. */
  public static class WithThePage implements QuarkusTestProfile {
    @Override
    public String getConfigProfile() {
      return "local";
    }

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.quinoa", "true", "quarkus.http.test-port", "0");
    }
  }

  @TestHTTPResource URL base;

  @Test
  void
      every_role_finds_its_way_in_the_browser_and_the_whole_way_is_walked_over_http_again_and_again()
          throws IOException, InterruptedException {
    play("frontend/e2e/journey.mjs", "--pictures", PICTURES.toString());
    play("scripts/journey.mjs");
    play("scripts/journey.mjs");
  }

  private void play(String script, String... options) throws IOException, InterruptedException {
    Files.createDirectories(PICTURES);
    Path log = PICTURES.resolve(Path.of(script).getParent().getFileName() + ".log");
    ProcessBuilder node =
        new ProcessBuilder(
            "node",
            script,
            "--base",
            base.toString().replaceAll("/$", ""),
            "--samples",
            SAMPLES.toString());
    node.command().addAll(List.of(options));
    Process process = node.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      assertThat(process.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES))
          .as("%s ends", script)
          .isTrue();
      assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    } finally {
      process.destroyForcibly();
    }
  }
}
