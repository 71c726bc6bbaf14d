package org.anju.employer;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.anju.bench.Heap;
import org.anju.bench.Report;
import org.anju.bench.Timing;
import org.anju.platform.imports.ImportDatabase;
import org.anju.platform.imports.ImportedLists;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.time.BusinessClock;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A roster of 10,000 people, read, checked and stored in a real database; beside it the time and
 * the heap that the usual reader takes only to open the same workbook as a whole.
 */
class RosterBench {

  private static final int PEOPLE = 10_000;
  private static final int ROUNDS = 5;

  private static final BusinessClock CLOCK = Instant::now;

  private final RosterReader reader =
      new RosterReader(
          CLOCK,
          new ImportedLists(JsonMapper.builder().findAndAddModules().build()),
          new PersonHash(new byte[32]));

  private Path workbook;
  private byte[] roster;

  @BeforeEach
  void write() throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "bench");
    workbook = RosterFixture.people(0, PEOPLE).largeXlsx(folder);
    roster = Files.readAllBytes(workbook);
  }

  @Test
  void a_roster_of_ten_thousand_people() throws Exception {
    try (ImportDatabase database = new ImportDatabase()) {
      double[] seconds = new double[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        seconds[round] = Timing.seconds(() -> read(database));
      }
      double held = Heap.heldBy(() -> read(database));
      Report.line(
          "roster of %,d rows, read, checked, stored: median %.2f s, first %.2f s, %.0f MiB above idle",
          PEOPLE, Report.percentile(50, seconds), seconds[0], held);
    }
  }

  @Test
  void the_same_workbook_opened_as_a_whole() throws Exception {
    double[] seconds = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      seconds[round] = Timing.seconds(this::openWhole);
    }
    Report.line(
        "baseline, the workbook only opened as a whole: median %.2f s, %.0f MiB above idle",
        Report.percentile(50, seconds), Heap.heldBy(this::openWhole));
  }

  private void read(ImportDatabase database) {
    database.read(reader, database.waiting(roster));
  }

  private void openWhole() throws IOException {
    try (XSSFWorkbook whole = new XSSFWorkbook(Files.newInputStream(workbook))) {
      whole.getSheetAt(0).getLastRowNum();
    }
  }
}
