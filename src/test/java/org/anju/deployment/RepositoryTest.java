package org.anju.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The repository builds anywhere: it names no registry and no folder of one machine. */
class RepositoryTest {

  /** Folders that a build makes, or that git keeps for itself. */
  private static final Set<String> NOT_SOURCES =
      Set.of(".git", ".idea", ".local", ".vscode", "dist", "node_modules", "target");

  private static final Path GENERATED = Path.of("frontend/generated");

  /** In pieces, so that this file names none of them either. */
  private static final List<String> REGISTRIES =
      List.of(
          host("repo", "maven", "apache", "org"),
          host("repo1", "maven", "org"),
          host("central", "sonatype", "com"),
          host("oss", "sonatype", "org"),
          host("registry", "npmjs", "org"),
          host("registry", "yarnpkg", "com"),
          host("docker", "io"),
          host("quay", "io"),
          host("ghcr", "io"),
          host("gcr", "io"),
          host("pypi", "org"));

  /** An address of a package in a lock file, or a registry in a tool's settings. */
  private static final Pattern PACKAGE_ADDRESS =
      Pattern.compile("\"resolved\"\\s*:\\s*\"https?:|(?m)^\\s*registry\\s*=");

  private static final Pattern HOME_FOLDER = Pattern.compile("(?<![\\w.])/(home|root|Users)/[a-z]");

  @Test
  void no_file_names_a_package_registry() throws IOException {
    for (Path file : sources()) {
      String text = text(file);
      assertThat(REGISTRIES).as(file.toString()).noneMatch(text::contains);
      assertThat(PACKAGE_ADDRESS.matcher(text).find()).as(file.toString()).isFalse();
    }
  }

  @Test
  void no_file_names_a_folder_of_this_machine() throws IOException {
    for (Path file : sources()) {
      String text = text(file);
      assertThat(ownFolders()).as(file.toString()).noneMatch(text::contains);
      assertThat(HOME_FOLDER.matcher(text).find()).as(file.toString()).isFalse();
    }
  }

  @Test
  void a_registry_and_a_folder_would_be_seen() {
    assertThat(REGISTRIES).anyMatch(("see https://" + host("quay", "io") + "/x")::contains);
    assertThat(PACKAGE_ADDRESS.matcher("\"resolved\": \"https:" + "//x/y.tgz\"").find()).isTrue();
    assertThat(HOME_FOLDER.matcher("cd /" + "home/someone").find()).isTrue();
  }

  @Test
  void production_never_loads_the_demonstration_s_tables() throws IOException {
    Properties settings = new Properties();
    try (Reader reader =
        Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
      settings.load(reader);
    }

    Set<String> loading =
        settings.stringPropertyNames().stream()
            .filter(name -> settings.getProperty(name).contains("db/local"))
            .collect(Collectors.toSet());

    assertThat(Path.of("src/main/resources/db/local")).isNotEmptyDirectory();
    assertThat(loading)
        .isNotEmpty()
        .allMatch(name -> name.matches("%(dev|test|local)\\.quarkus\\.flyway\\.locations"));
    assertThat(settings.stringPropertyNames())
        .noneMatch(name -> name.matches("(%prod\\.)?quarkus\\.(config\\.)?profile.*"));
  }

  @Test
  void the_image_has_a_plain_base_and_no_root() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/main/docker/Dockerfile"));

    assertThat(lines)
        .filteredOn(line -> line.startsWith("FROM "))
        .containsExactly("FROM eclipse-temurin:17-jre");
    assertThat(lines).anyMatch(line -> line.matches("USER \\d{4,}:\\d{4,}"));
    assertThat(lines).noneMatch(line -> line.contains(".local") || line.contains("keycloak"));
  }

  private static String host(String... labels) {
    return String.join(".", labels);
  }

  /** The project's folder and the home of whoever builds, as alternatives of a pattern. */
  /** A folder like {@code /src} is no sign of one machine: such words stand in many a path. */
  private static List<String> ownFolders() {
    return Stream.of("user.dir", "user.home")
        .map(System::getProperty)
        .filter(folder -> Path.of(folder).getNameCount() > 1)
        .map(folder -> folder + "/")
        .toList();
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    Path root = Path.of("");
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped =
                folder.equals(GENERATED) || NOT_SOURCES.contains(folder.getFileName().toString());
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!file.endsWith(".git") && !file.toString().endsWith(".log")) {
              sources.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    assertThat(sources).hasSizeGreaterThan(100);
    return sources;
  }
}
