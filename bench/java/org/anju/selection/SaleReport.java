package org.anju.selection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anju.bench.Report;

/** One run of a benchmark of the sale, as {@code target/bench/<name>.md}. */
final class SaleReport {

  private static final Path FOLDER = Path.of("target/bench");

  private final String name;
  private final List<String> rows = new ArrayList<>();
  private final Percentiles times = new Percentiles();
  private boolean plotted;

  SaleReport(String name) {
    this.name = name;
  }

  /**
   * @param asked what the figure must be, empty when it is only reported
   */
  void figure(String what, String asked, String measured) {
    rows.add("| %s | %s | %s |".formatted(what, asked, measured));
    Report.line("%s: %s%s", what, measured, asked.isEmpty() ? "" : " (asked: " + asked + ")");
  }

  void times(String line, double... milliseconds) {
    times.add(line, milliseconds);
    plotted = true;
  }

  void write(String title) throws IOException {
    Files.createDirectories(FOLDER);
    List<String> page = new ArrayList<>();
    page.add("# " + title);
    page.add("");
    page.add(
        "Java %s on %d processors; PostgreSQL with fsync and synchronous_commit on; clients, replicas and database on this machine."
            .formatted(Runtime.version().feature(), Runtime.getRuntime().availableProcessors()));
    page.add("");
    page.add("| figure | asked | measured |");
    page.add("| --- | --- | --- |");
    page.addAll(rows);
    if (plotted) {
      times.write(FOLDER.resolve(name + "-times.png"));
      page.add("");
      page.add("![times](%s-times.png)".formatted(name));
      page.add("");
      page.add("Gatling's own reports are in `gatling/`, a folder for each play.");
    }
    Files.write(FOLDER.resolve(name + ".md"), page);
  }
}
