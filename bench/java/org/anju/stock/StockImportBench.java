package org.anju.stock;

import static org.anju.permissions.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.anju.bench.Heap;
import org.anju.bench.Report;
import org.anju.bench.Timing;
import org.anju.platform.local.DemoTokens;
import org.anju.platform.local.LocalStackResource;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * A district's ledger of 20,000 homes over HTTP, from the upload until its differences are shown,
 * and saved: into an empty ledger, and again with a fifth of the rows changed. Beside it a tenth of
 * the rows, and the time and heap that the usual reader takes only to open the workbook.
 */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class StockImportBench {

  private static final int MANY = 20_000;
  private static final int FEW = 2_000;
  private static final int ROUNDS = 3;
  private static final String DISTRICT = "铁山区";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  private final Path folder = newFolder();

  @Test
  void twenty_thousand_homes() throws Exception {
    DemoTokens.of(StockDesk.OFFICER); // who uploads has logged in before
    byte[] first = workbook("B", MANY, index -> unit("B", index));
    double entered = Timing.seconds(() -> shown(first));
    double saved = Timing.seconds(() -> save(shownLast(), MANY, 0));
    Report.line(
        "ledger of %,d rows into an empty one: differences after %.2f s, saved in %.2f s",
        MANY, entered, saved);
    double[] seconds = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      byte[] again = changed(9000 + round);
      seconds[round] = Timing.seconds(() -> shown(again));
      double merged = Timing.seconds(() -> save(shownLast(), 0, MANY / 5));
      Report.line(
          "  again, a fifth changed: shown in %.2f s, saved in %.2f s", seconds[round], merged);
    }
    Report.line("ledger of %,d rows again: median %.2f s", MANY, Report.percentile(50, seconds));
  }

  @Test
  void memory_does_not_grow_with_the_rows() throws Exception {
    byte[] few = workbook("F", FEW, index -> unit("F", index));
    byte[] many = workbook("G", MANY, index -> unit("G", index));
    shown(few);
    Report.line(
        "ledger, heap above idle: %.0f MiB for %,d rows, %.0f MiB for %,d rows",
        Heap.heldBy(() -> shown(few)), FEW, Heap.heldBy(() -> shown(many)), MANY);
    byte[] saved = StockSample.sheet(MANY, index -> unit("H", index)).xlsx();
    Report.line(
        "the same as spreadsheets save it, its texts in a part of their own: %.0f MiB",
        Heap.heldBy(() -> shown(saved)));
    Path file = folder.resolve("baseline.xlsx");
    Files.write(file, many);
    Report.line(
        "baseline, the workbook only opened as a whole: %.2f s, %.0f MiB above idle",
        Timing.seconds(() -> openWhole(file)), Heap.heldBy(() -> openWhole(file)));
  }

  private long job;

  private void shown(byte[] file) throws IOException, InterruptedException {
    job = upload(file);
    awaitRead();
    StockDesk.differences(job, "CHANGED");
  }

  /** By the plain client: REST Assured makes an object of each byte, which would count as held. */
  private static long upload(byte[] file) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    RestAssured.baseURI
                        + ":"
                        + RestAssured.port
                        + "/api/districts/"
                        + URLEncoder.encode(DISTRICT, StandardCharsets.UTF_8)
                        + "/stock?fileName=ledger.xlsx"))
            .header("Authorization", "Bearer " + DemoTokens.of(StockDesk.OFFICER))
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofByteArray(file))
            .build();
    String answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
    return JsonPath.from(answer).getLong("importId");
  }

  /** Asks as often as a page does. */
  private void awaitRead() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (state().equals("READING") && System.nanoTime() < end) {
      Thread.sleep(BETWEEN_LOOKS.toMillis());
    }
    assertThat(state()).isEqualTo("READY");
  }

  private String state() {
    return ok(StockDesk.call("preview", job)).jsonPath().getString("job.state");
  }

  private long shownLast() {
    return job;
  }

  private static void save(long job, int entered, int changed) {
    Map<String, Integer> merged = ok(StockDesk.call("save", job)).jsonPath().getMap("");
    assertThat(merged).containsEntry("entered", entered).containsEntry("changed", changed);
  }

  /** A fifth of the rows at prices that no other row has. */
  private byte[] changed(int price) throws IOException {
    return workbook(
        "B",
        MANY,
        index ->
            index % 5 == 0
                ? StockSample.with(unit("B", index), Map.of("挂牌单价", String.valueOf(price + index)))
                : unit("B", index));
  }

  private static List<String> unit(String prefix, int index) {
    return StockSample.unit(prefix, DISTRICT, index);
  }

  private byte[] workbook(String name, int rows, IntFunction<List<String>> unit)
      throws IOException {
    Path own = Files.createDirectories(folder.resolve(name));
    return Files.readAllBytes(StockSample.sheet(rows, unit).largeXlsx(own));
  }

  private static void openWhole(Path file) throws IOException {
    try (XSSFWorkbook whole = new XSSFWorkbook(Files.newInputStream(file))) {
      whole.getSheetAt(0).getLastRowNum();
    }
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory(Path.of("target"), "bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
