package org.anju;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;

/** The settings without which a packaged Anju does not start. */
final class RequiredSettings {

  private static final String BUNDLE = "org.anju.required-settings";

  private RequiredSettings() {}

  /**
   * One line for each setting that has no value: its name, its environment variable, and what it
   * is.
   *
   * @param setting looks a setting up by its name
   */
  static List<String> missing(Function<String, Optional<String>> setting) {
    ResourceBundle meanings = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
    return names(meanings).stream()
        .filter(name -> setting.apply(name).filter(value -> !value.isBlank()).isEmpty())
        .map(name -> line(name, meanings.getString(name)))
        .toList();
  }

  private static List<String> names(ResourceBundle meanings) {
    Enumeration<String> names = meanings.getKeys();
    return Collections.list(names).stream().sorted().toList();
  }

  private static String line(String name, String meaning) {
    return "Missing setting " + name + " (" + environmentName(name) + "): " + meaning;
  }

  /** The environment variable that sets a setting. */
  static String environmentName(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
