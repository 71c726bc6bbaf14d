package org.anju.stock.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anju.platform.spreadsheet.CellProblem;
import org.anju.platform.spreadsheet.Limits;
import org.anju.platform.spreadsheet.Progress;
import org.anju.platform.spreadsheet.Reading;
import org.anju.stock.StockSample;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StockTemplateTest {

  private static final String DISTRICT = "下陆区";
  private static final int FIRST_ROW = 2;

  private static final StockSheet SHEET =
      new StockSheet(
          new StockTerms(DISTRICT, new BigDecimal("120"), LocalDate.of(2026, 11, 22)),
          Limits.DEFAULT,
          Progress.UNHEARD);

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void a_home_written_into_the_template_is_read(String language) throws IOException {
    try (XSSFWorkbook workbook = template(language)) {
      write(workbook.getSheetAt(0), StockSample.unit("S", DISTRICT, 1));
      Kept kept = read(workbook);

      assertThat(kept.problems).isEmpty();
      assertThat(kept.sound).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void every_choice_that_the_template_offers_is_known(String language) throws IOException {
    try (XSSFWorkbook workbook = template(language)) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getDataValidations()).hasSize(2);
      for (DataValidation list : sheet.getDataValidations()) {
        int place = list.getRegions().getCellRangeAddress(0).getFirstColumn();
        for (String choice : list.getValidationConstraint().getExplicitListValues()) {
          write(sheet, StockSample.unit("S", DISTRICT, 1));
          sheet.getRow(FIRST_ROW).getCell(place).setCellValue(choice);

          assertThat(read(workbook).problems).as(choice).isEmpty();
        }
      }
    }
  }

  private static XSSFWorkbook template(String language) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StockTemplate.write(Locale.forLanguageTag(language), bytes);
    return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static void write(XSSFSheet sheet, List<String> cells) {
    Row row = sheet.createRow(FIRST_ROW);
    for (int place = 0; place < cells.size(); place++) {
      row.createCell(place).setCellValue(cells.get(place));
    }
  }

  private static Kept read(XSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    Kept kept = new Kept();
    assertThat(SHEET.read(new ByteArrayInputStream(bytes.toByteArray()), kept))
        .isInstanceOf(Reading.Readable.class);
    return kept;
  }

  /** Keeps what the reader passes on. */
  private static final class Kept implements StockRows {

    private final List<StockLine> sound = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();

    @Override
    public void sound(StockLine line) {
      sound.add(line);
    }

    @Override
    public void wrong(int row, String code, List<CellProblem> found) {
      problems.addAll(found);
    }
  }
}
