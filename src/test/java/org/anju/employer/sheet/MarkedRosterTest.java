package org.anju.employer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.anju.platform.spreadsheet.CellProblem;
import org.anju.platform.spreadsheet.Limits;
import org.anju.platform.spreadsheet.Progress;
import org.anju.platform.spreadsheet.Reading;
import org.anju.platform.spreadsheet.Reading.Readable;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A roster that comes back to the clerk with its mistakes written into it. */
class MarkedRosterTest {

  private static final RosterSheet SHEET =
      new RosterSheet(LocalDate.of(2026, 3, 20), Limits.DEFAULT, Progress.UNHEARD);

  @TempDir Path folder;

  @Test
  void wrong_cells_are_red_commented_and_worded_in_a_last_column() throws Exception {
    RosterDraft draft = read(Files.readAllBytes(sample()));
    try (XSSFWorkbook workbook = workbook(marked(sample(), draft.problems(), Locale.CHINESE))) {
      Sheet sheet = workbook.getSheetAt(0);
      for (CellProblem problem : draft.problems()) {
        CellAddress address = new CellAddress(problem.cell());
        Row row = sheet.getRow(address.getRow());
        assertThat(row.getCell(address.getColumn()).getCellStyle().getFillPattern())
            .isEqualTo(FillPatternType.SOLID_FOREGROUND);
        assertThat(row.getCell(address.getColumn()).getCellComment().getString().getString())
            .isNotBlank();
        assertThat(row.getCell(row.getLastCellNum() - 1).getStringCellValue()).isNotBlank();
      }
    }
  }

  @Test
  void read_again_the_copy_has_the_same_families_and_the_same_mistakes_at_the_same_cells()
      throws Exception {
    RosterDraft draft = read(Files.readAllBytes(sample()));
    for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      RosterDraft again = read(marked(sample(), draft.problems(), language));

      assertThat(again.rows()).isEqualTo(draft.rows());
      assertThat(again.problems()).isEqualTo(draft.problems());
      assertThat(again.ignoredHeadings()).isEmpty();
    }
  }

  @Test
  void a_cell_that_was_corrected_in_the_copy_is_right() throws Exception {
    RosterDraft draft = read(Files.readAllBytes(sample()));
    List<CellProblem> mobile =
        draft.problems().stream().filter(found -> found.cell().equals("E24")).toList();
    try (XSSFWorkbook workbook = workbook(marked(sample(), mobile, Locale.CHINESE))) {
      CellAddress address = new CellAddress("E24");
      Row row = workbook.getSheetAt(0).getRow(address.getRow());
      row.removeCell(row.getCell(address.getColumn()));
      row.createCell(address.getColumn()).setCellValue("13154157340");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);

      assertThat(read(bytes.toByteArray()).problems())
          .hasSize(draft.problems().size() - 1)
          .noneMatch(found -> found.cell().equals("E24"));
    }
  }

  @Test
  void a_missing_column_is_worded_beside_the_headings_and_the_copy_still_says_so()
      throws Exception {
    byte[] csv =
        "姓名,身份证号,婚姻状况,申请类别\n张三,420203198506121016,未婚,引进人才\n".getBytes(Charset.forName("GB18030"));
    Path file = Files.write(folder.resolve("list.csv"), csv);
    RosterDraft draft = read(csv);

    byte[] copy = marked(file, draft.problems(), Locale.CHINESE);

    assertThat(read(copy).problems()).isEqualTo(draft.problems());
    try (XSSFWorkbook workbook = workbook(copy)) {
      assertThat(workbook.getSheetAt(0).getRow(0).getCell(4).getStringCellValue())
          .startsWith("系统检查结果")
          .contains("手机号");
    }
  }

  private static Path sample() throws URISyntaxException {
    return Path.of(
        MarkedRosterTest.class.getResource("/samples/employer-roster-fifth-hospital.xlsx").toURI());
  }

  private static byte[] marked(Path file, List<CellProblem> problems, Locale language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Reading<Void> written = SHEET.writeMarked(file, problems, language, bytes);
    assertThat(written).isInstanceOf(Readable.class);
    return bytes.toByteArray();
  }

  private static XSSFWorkbook workbook(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static RosterDraft read(byte[] bytes) {
    return ((Readable<RosterDraft>) SHEET.read(new ByteArrayInputStream(bytes))).content();
  }
}
