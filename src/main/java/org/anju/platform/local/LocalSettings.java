package org.anju.platform.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The settings that the launcher leaves for a packaged application on the same machine. */
public final class LocalSettings {

  private LocalSettings() {}

  /** What the launcher wrote in this folder; empty when it never ran. */
  public static Map<String, String> of(Path directory) {
    Path file = file(directory);
    if (!Files.exists(file)) {
      return Map.of();
    }
    Properties settings = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      settings.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return settings.stringPropertyNames().stream()
        .collect(Collectors.toMap(name -> name, settings::getProperty));
  }

  static Path file(Path directory) {
    return directory.resolve("run/settings.properties");
  }
}
