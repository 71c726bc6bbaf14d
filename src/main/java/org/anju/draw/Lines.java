package org.anju.draw;

import java.util.List;
import java.util.function.Function;

/** Files of lines, each ended by one line feed. */
final class Lines {

  private static final int USUAL_LENGTH = 128;

  private Lines() {}

  /**
   * @param line writes one item; called by several threads
   */
  static <T> String join(List<T> items, Function<T, String> line) {
    return String.join(
        "",
        Chunks.mapInParallel(items.size(), (from, to) -> joinOne(items.subList(from, to), line)));
  }

  /**
   * @param read reads one line; called by several threads
   * @throws MalformedDrawFile when the last line is not ended, and whatever {@code read} throws
   */
  static <T> List<T> read(String file, Function<String, T> read) {
    return split(file).parallelStream().map(read).toList();
  }

  static List<String> split(String file) {
    if (!file.endsWith("\n")) {
      throw new MalformedDrawFile("the last line does not end with a line feed");
    }
    return List.of(file.substring(0, file.length() - 1).split("\n", -1));
  }

  private static <T> String joinOne(List<T> items, Function<T, String> line) {
    StringBuilder joined = new StringBuilder(items.size() * USUAL_LENGTH);
    items.forEach(item -> joined.append(line.apply(item)).append('\n'));
    return joined.toString();
  }
}
