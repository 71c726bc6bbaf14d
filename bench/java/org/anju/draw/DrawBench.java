package org.anju.draw;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anju.bench.Heap;
import org.anju.bench.Report;
import org.anju.bench.Timing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A draw of up to a million families: how long, how much memory, how evenly. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DrawBench {

  private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000};
  private static final int MILLION = 1_000_000;
  private static final int BESIDE_THE_SHUFFLE = 300_000;
  private static final int RANDOM_ROSTERS = 10_000;
  private static final int ROUNDS = 5;
  private static final File HERE = new File(".");
  private static final File FRONTEND = new File("frontend");
  private static final String TOOL = "tools/verify-draw.mjs";

  private static final DrawReport REPORT = new DrawReport();

  @AfterAll
  static void write_the_report() throws IOException {
    REPORT.write();
  }

  @Test
  @Order(1)
  void every_size_is_drawn_and_verified() throws Exception {
    for (int size : SIZES) {
      List<RosterLine> families = MillionFamilies.families(size);
      double[] drawing = new double[ROUNDS];
      double[] verifying = new double[ROUNDS];
      double[] both = new double[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        Map<String, byte[]> files = new HashMap<>();
        drawing[round] = Timing.seconds(() -> files.putAll(MillionFamilies.draw(families)));
        verifying[round] = Timing.seconds(() -> assertThat(MillionFamilies.holds(files)).isTrue());
        both[round] = drawing[round] + verifying[round];
      }
      REPORT.seconds("Java: seal and draw", size, Report.percentile(50, drawing));
      REPORT.seconds("Java: verify", size, Report.percentile(50, verifying));
      REPORT.figure(
          "%,d families in Java: seal, sign, draw, write, and verify all".formatted(size),
          size == MILLION ? "at most 5 s" : "",
          "median %.3f s (%.3f s + %.3f s), first %.3f s, slowest of %d %.3f s"
              .formatted(
                  Report.percentile(50, both),
                  Report.percentile(50, drawing),
                  Report.percentile(50, verifying),
                  both[0],
                  ROUNDS,
                  Report.percentile(100, both)));
    }
  }

  @Test
  @Order(2)
  void every_size_is_held_in_memory() throws Exception {
    for (int size : SIZES) {
      List<RosterLine> families = MillionFamilies.families(size);
      Map<String, byte[]> files = new HashMap<>();
      double drawing = Heap.heldBy(() -> files.putAll(MillionFamilies.draw(families)));
      double verifying = Heap.heldBy(() -> MillionFamilies.holds(files));
      REPORT.mebibytes("Java: seal and draw", size, drawing);
      REPORT.mebibytes("Java: verify", size, verifying);
      REPORT.figure(
          "%,d families in Java: most heap above idle".formatted(size),
          "",
          "%.0f MiB to seal and draw, %.0f MiB to verify; the files have %.1f MiB"
              .formatted(drawing, verifying, mebibytes(files)));
    }
  }

  @Test
  @Order(3)
  void the_usual_shuffle_stands_beside_it() throws Exception {
    List<RosterLine> families = MillionFamilies.families(BESIDE_THE_SHUFFLE);
    double shuffle = Timing.seconds(() -> SpliceShuffle.of(families));
    Map<String, byte[]> files = new HashMap<>();
    double draw = Timing.seconds(() -> files.putAll(MillionFamilies.draw(families)));
    double verify = Timing.seconds(() -> MillionFamilies.holds(files));
    REPORT.figure(
        "%,d families in Java beside the usual shuffle".formatted(BESIDE_THE_SHUFFLE),
        "",
        "shuffle %.2f s without any proof; %.2f s sealed and drawn (%.1f times as fast), %.2f s with all checks (%.1f times)"
            .formatted(shuffle, draw, shuffle / draw, draw + verify, shuffle / (draw + verify)));
  }

  @Test
  @Order(4)
  void every_order_is_as_frequent_as_it_should_be() {
    report(
        "10 families, each rank", new Uniformity(MILLION, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1).ofRanks());
    report("5 families, each of the 120 orders", new Uniformity(MILLION, 1, 1, 1, 1, 1).ofOrders());
    report(
        "5 families with 1 to 5 tickets, each of the 120 orders at the odds of its tickets",
        new Uniformity(MILLION, 1, 2, 3, 4, 5).ofOrders());
  }

  @Test
  @Order(5)
  void the_tool_verifies_every_size() throws Exception {
    for (int size : SIZES) {
      Path folder = DrawReport.FOLDER.resolve("draw-" + size);
      MillionFamilies.write(MillionFamilies.draw(MillionFamilies.families(size)), folder);
      NodeRun run =
          NodeRun.of(
              HERE,
              List.of(
                  "node",
                  TOOL,
                  folder.toString(),
                  "--key",
                  MillionFamilies.SIGNER.publicKey().hex()));
      assertThat(run.output()).startsWith("VALID");
      REPORT.seconds("tool: verify", size, run.seconds());
      REPORT.mebibytes("tool: verify (whole process)", size, run.mebibytes());
      REPORT.figure(
          "%,d families verified by tools/verify-draw.mjs".formatted(size),
          size == MILLION ? "at most 10 s" : "",
          "%.2f s, %.0f MiB".formatted(run.seconds(), run.mebibytes()));
    }
  }

  @Test
  @Order(6)
  void the_usual_shuffle_of_open_programs_stands_beside_the_tool() throws Exception {
    String families = String.valueOf(BESIDE_THE_SHUFFLE);
    double shuffle =
        NodeRun.of(HERE, List.of("node", "bench/draw/splice-shuffle.mjs", families))
            .json()
            .get("seconds")
            .asDouble();
    Path folder = DrawReport.FOLDER.resolve("draw-" + BESIDE_THE_SHUFFLE);
    MillionFamilies.write(
        MillionFamilies.draw(MillionFamilies.families(BESIDE_THE_SHUFFLE)), folder);
    double tool = NodeRun.of(HERE, List.of("node", TOOL, folder.toString())).seconds();
    REPORT.figure(
        "%,d families in JavaScript beside the usual shuffle".formatted(BESIDE_THE_SHUFFLE),
        "",
        "shuffle by splice %.1f s without any proof; all checks by the tool %.2f s (%.1f times as fast)"
            .formatted(shuffle, tool, shuffle / tool));
  }

  @Test
  @Order(7)
  void a_family_checks_itself() throws Exception {
    List<RosterLine> families = MillionFamilies.families(MILLION);
    Map<String, byte[]> files = MillionFamilies.draw(families);
    Seal seal = MillionFamilies.seal(files);
    Seed seed = MillionFamilies.seed(files);
    int index = MILLION / 3;
    String proof = MillionFamilies.proof(families, seal, seed, index);
    assertThat(RosterProof.parse(proof).isIn(seal)).isTrue();
    double seconds =
        Timing.seconds(
            () -> {
              RosterProof read = RosterProof.parse(proof);
              assertThat(read.isIn(seal) && read.isDrawnBy(seed)).isTrue();
            });
    REPORT.figure(
        "one family's own check among 1,000,000, in Java",
        "under 300 ms, proof under 2 KB",
        "%.1f ms, proof of %,d bytes".formatted(seconds * 1000, proof.length()));
  }

  @Test
  @Order(8)
  void java_and_the_tool_say_the_same_of_ten_thousand_rosters() throws Exception {
    Path file = DrawReport.FOLDER.resolve("random-draws.ndjson");
    List<Boolean> java = RandomDraws.write(RANDOM_ROSTERS, file);
    NodeRun run = NodeRun.of(HERE, List.of("node", TOOL, "--lines", file.toString()));
    JsonMapper json = JsonMapper.builder().build();
    int same = 0;
    String[] lines = run.output().split("\n");
    for (int i = 0; i < java.size(); i++) {
      boolean holds = !json.readTree(lines[i]).get("outcomes").toString().contains("failed");
      same += holds == java.get(i) ? 1 : 0;
    }
    REPORT.figure(
        "%,d random rosters, every second result tampered with".formatted(RANDOM_ROSTERS),
        "Java and the tool agree",
        "%,d agree; %,d hold".formatted(same, java.stream().filter(each -> each).count()));
    assertThat(same).isEqualTo(RANDOM_ROSTERS);
  }

  /** The built page in Chromium, with its own worker; it draws its own families. */
  @Test
  @Order(9)
  void chromium_verifies_every_size() throws Exception {
    for (String step : List.of("npm run -s generate", "npm run -s routes", "npx vite build")) {
      NodeRun.of(FRONTEND, List.of(step.split(" ")));
    }
    for (int size : SIZES) {
      JsonNode run =
          NodeRun.of(FRONTEND, List.of("node", "e2e/large-draw.mjs", String.valueOf(size), "dist"))
              .json();
      double seconds = run.get("milliseconds").asDouble() / 1000;
      REPORT.seconds("Chromium: verify", size, seconds);
      REPORT.figure(
          "%,d families verified in Chromium, from opening the page".formatted(size),
          size == MILLION ? "at most 20 s, the page responsive" : "",
          "%.2f s, at most %d ms between two frames"
              .formatted(seconds, run.get("longestGap").asInt()));
    }
  }

  private static void report(String what, Uniformity.ChiSquare test) {
    REPORT.figure(
        "%,d draws of %s".formatted(MILLION, what),
        "",
        "chi-square %.1f with %d degrees of freedom, p = %.3f"
            .formatted(test.statistic(), test.degreesOfFreedom(), test.p()));
  }

  private static double mebibytes(Map<String, byte[]> files) {
    return files.values().stream().mapToInt(file -> file.length).sum() / (1024.0 * 1024);
  }
}
