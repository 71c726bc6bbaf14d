package org.anju.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** The figures of a run: on the console, and in {@code target/bench.txt} for the report. */
public final class Report {

  private static final Path FILE = Path.of("target/bench.txt");

  private Report() {}

  public static void line(String format, Object... values) {
    String line = String.format(format, values) + System.lineSeparator();
    System.out.print(line);
    try {
      Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value that so many of a hundred do not exceed. */
  public static double percentile(int percent, double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }
}
