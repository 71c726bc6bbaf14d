package org.anju.draw;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files of lines, each ended by one line feed. */
final class Lines {

  private Lines() {}

  static String join(Stream<String> lines) {
    return lines.map(line -> line + "\n").collect(Collectors.joining());
  }

  static List<String> split(String file) {
    if (!file.endsWith("\n")) {
      throw new MalformedDrawFile("the last line does not end with a line feed");
    }
    return List.of(file.substring(0, file.length() - 1).split("\n", -1));
  }
}
