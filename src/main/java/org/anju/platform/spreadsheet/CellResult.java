package org.anju.platform.spreadsheet;

import java.util.Map;

/** What a cell means to its column, or why it means nothing. */
public sealed interface CellResult<T> {

  /** The value, never null. */
  record Good<T>(T value) implements CellResult<T> {}

  /**
   * @param arguments what the words need, by name; no personal data
   */
  record Wrong<T>(ProblemCode code, Map<String, String> arguments) implements CellResult<T> {}

  static <T> CellResult<T> good(T value) {
    return new Good<>(value);
  }

  static <T> CellResult<T> wrong(ProblemCode code) {
    return new Wrong<>(code, Map.of());
  }

  static <T> CellResult<T> wrong(ProblemCode code, Map<String, String> arguments) {
    return new Wrong<>(code, arguments);
  }
}
