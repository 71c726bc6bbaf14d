package org.anju.draw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anju.bench.Report;

/** One run of the draw's benchmark, written as {@code target/bench/draw.md} with its plots. */
final class DrawReport {

  static final Path FOLDER = Path.of("target/bench");

  private final List<String> rows = new ArrayList<>();
  private final Plot seconds = new Plot("Time against the number of families", "seconds");
  private final Plot mebibytes = new Plot("Memory against the number of families", "MiB");

  /**
   * @param asked what the figure must be, empty when it is only reported
   */
  void figure(String name, String asked, String measured) {
    rows.add("| %s | %s | %s |".formatted(name, asked, measured));
    Report.line("%s: %s%s", name, measured, asked.isEmpty() ? "" : " (asked: " + asked + ")");
  }

  void seconds(String line, int families, double value) {
    seconds.add(line, families, value);
  }

  void mebibytes(String line, int families, double value) {
    mebibytes.add(line, families, value);
  }

  void write() throws IOException {
    Files.createDirectories(FOLDER);
    seconds.write(FOLDER.resolve("draw-time.png"));
    mebibytes.write(FOLDER.resolve("draw-memory.png"));
    List<String> page = new ArrayList<>();
    page.add("# The draw, measured in one run");
    page.add("");
    page.add(
        "Java %s on %d processors, heap of at most %d MiB."
            .formatted(
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20));
    page.add("");
    page.add("| figure | asked | measured |");
    page.add("| --- | --- | --- |");
    page.addAll(rows);
    page.add("");
    page.add("![time](draw-time.png)");
    page.add("");
    page.add("![memory](draw-memory.png)");
    Files.write(FOLDER.resolve("draw.md"), page);
  }
}
