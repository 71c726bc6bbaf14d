package org.anju.platform.error;

import java.util.Locale;

/**
 * An expected "no". Each feature lists its own as an enum; the words for a code stand in {@code
 * refusals_zh.properties} and {@code refusals_en.properties}: what happened, why (the article), and
 * what to do next.
 */
public interface Refusal {

  /** The constant's name, given by the enum. */
  String name();

  /** HTTP status, 409 unless the feature says otherwise. */
  default int status() {
    return 409;
  }

  /** Stable code such as {@code selection.unit-taken}. */
  default String code() {
    String feature = getClass().getSimpleName().replace("Refusal", "");
    return kebab(feature) + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String kebab(String camelCase) {
    return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
