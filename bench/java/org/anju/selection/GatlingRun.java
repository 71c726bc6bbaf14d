package org.anju.selection;

import io.vertx.core.json.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.anju.selection.history.Answer;
import org.anju.selection.history.Attempt;

/**
 * Plays a selection day by Gatling, in a process of its own; its report stays under {@code
 * target/bench}.
 */
final class GatlingRun {

  private static final Path PROJECT = Path.of("bench/gatling/pom.xml");
  private static final Path BUILT = Path.of("target/gatling");
  private static final Path REPORTS = Path.of("target/bench/gatling");
  private static final double NANOSECONDS = 1e9;

  /**
   * A family that comes.
   *
   * @param unit that it wants, as far as the play leaves it no choice
   */
  record Family(String token, long offering, String receipt, long unit) {

    String line() {
      return String.join(",", token, Long.toString(offering), receipt, Long.toString(unit));
    }
  }

  /**
   * One request.
   *
   * @param status of the answer, 0 when none came
   * @param milliseconds from the first byte of the request to the last of the answer
   */
  record Seen(Attempt attempt, int status, int milliseconds) {}

  /** All requests of a play, in the order of their answers. */
  record Played(List<Seen> seen) {

    Played {
      seen = List.copyOf(seen);
    }

    double[] milliseconds() {
      return seen.stream().mapToDouble(Seen::milliseconds).toArray();
    }

    long withStatus(int status) {
      return seen.stream().filter(each -> each.status() == status).count();
    }

    /**
     * Successful requests in a second. The first third is left out: the process that plays the
     * people is new and has to warm up.
     */
    double perSecond() {
      List<Instant> ends =
          seen.stream()
              .filter(each -> each.status() == 200)
              .map(each -> each.attempt().endedAt())
              .sorted()
              .toList();
      int first = ends.size() / 3;
      int last = ends.size() - 1;
      return (last - first)
          * NANOSECONDS
          / Duration.between(ends.get(first), ends.get(last)).toNanos();
    }
  }

  private GatlingRun() {}

  /** Compiles the plays; needs Maven on the path, as whoever calls this has it. */
  static void build() throws Exception {
    run(
        List.of("mvn", "-q", "-f", PROJECT.toString(), "process-classes"),
        BUILT.resolveSibling("gatling-build.log"));
  }

  /**
   * Plays.
   *
   * @param play {@code SALES}, {@code AT_ONCE} or {@code SLOT}
   * @param clients of the play {@code SALES}
   */
  static Played play(String name, String play, int port, int clients, List<Family> families)
      throws Exception {
    Path folder = Files.createDirectories(REPORTS.resolve(name)).toAbsolutePath();
    Path input = folder.resolve("families.csv");
    Path output = folder.resolve("seen.tsv");
    Files.writeString(input, "token,offering,receipt,unit\n");
    Files.write(input, families.stream().map(Family::line).toList(), StandardOpenOption.APPEND);
    Map<String, Object> properties =
        Map.of(
            "anju.base", "http://127.0.0.1:" + port,
            "anju.play", play,
            "anju.families", input,
            "anju.seen", output,
            "anju.count", families.size(),
            "anju.clients", clients);
    run(command(properties, folder), folder.resolve("gatling.log"));
    Files.delete(input);
    return new Played(Files.readAllLines(output).stream().map(GatlingRun::seen).toList());
  }

  private static List<String> command(Map<String, Object> properties, Path folder)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "--add-opens=java.base/java.lang=ALL-UNNAMED"));
    properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
    String libraries = Files.readString(BUILT.resolve("class-path.txt")).strip();
    command.addAll(List.of("-cp", BUILT.resolve("classes") + File.pathSeparator + libraries));
    command.addAll(List.of("io.gatling.app.Gatling", "-s", "org.anju.load.SelectionDay"));
    command.addAll(List.of("-rf", folder.toString()));
    return command;
  }

  private static void run(List<String> command, Path log) throws Exception {
    Files.createDirectories(log.toAbsolutePath().getParent());
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command.get(0) + " failed; see " + log);
    }
  }

  private static Seen seen(String line) {
    String[] part = line.split("\t", -1);
    int status = Integer.parseInt(part[5]);
    Attempt attempt =
        new Attempt(
            UUID.fromString(part[0]),
            part[1],
            Long.parseLong(part[2]),
            Instant.parse(part[3]),
            Instant.parse(part[4]),
            answer(status, part[7]));
    return new Seen(attempt, status, Integer.parseInt(part[6]));
  }

  private static Answer answer(int status, String text) {
    if (status == 0) {
      return new Answer.Unknown();
    }
    JsonObject body = new JsonObject(text);
    return status == 200
        ? new Answer.Ok(
            body.getLong("selectionId"), body.getString("receipt"), body.getLong("unitId"))
        : new Answer.Refused(
            body.getString("code")
                .replace("selection.", "")
                .replace('-', '_')
                .toUpperCase(Locale.ROOT));
  }
}
