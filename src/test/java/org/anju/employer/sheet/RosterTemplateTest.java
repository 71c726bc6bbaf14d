package org.anju.employer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.anju.platform.spreadsheet.Limits;
import org.anju.platform.spreadsheet.Progress;
import org.anju.platform.spreadsheet.Reading.Readable;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTemplateTest {

  private static final RosterSheet SHEET =
      new RosterSheet(LocalDate.of(2026, 3, 20), Limits.DEFAULT, Progress.UNHEARD);

  @ParameterizedTest
  @CsvSource({"zh, 男, 未婚, 引进人才", "en, male, single, talent"})
  void a_family_written_into_the_template_is_read(
      String language, String sex, String married, String category) throws IOException {
    try (XSSFWorkbook workbook = template(language)) {
      write(
          workbook.getSheetAt(0),
          "张三",
          sex,
          "420203198506121016",
          "13154157340",
          married,
          "",
          "",
          "",
          category,
          "",
          "2020-01-02",
          "50000",
          "20",
          "");
      RosterDraft draft = read(workbook);

      assertThat(draft.problems()).isEmpty();
      assertThat(draft.rows()).hasSize(1);
      assertThat(draft.ignoredHeadings()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void every_choice_that_the_template_offers_is_known(String language) throws IOException {
    try (XSSFWorkbook workbook = template(language)) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getDataValidations()).hasSize(3);
      for (DataValidation list : sheet.getDataValidations()) {
        int place = list.getRegions().getCellRangeAddress(0).getFirstColumn();
        for (String choice : list.getValidationConstraint().getExplicitListValues()) {
          Row row = sheet.createRow(2);
          row.createCell(0).setCellValue("张三");
          row.createCell(place).setCellValue(choice);
          assertThat(read(workbook).problems())
              .as(choice)
              .noneMatch(problem -> problem.code().equals("sheet.not-in-list"));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void an_empty_template_says_that_nothing_was_filled_in(String language) throws IOException {
    try (XSSFWorkbook workbook = template(language)) {
      assertThat(read(workbook).problems())
          .singleElement()
          .extracting("code")
          .isEqualTo("sheet.no-rows");
    }
  }

  private static XSSFWorkbook template(String language) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RosterTemplate.write(Locale.forLanguageTag(language), bytes);
    return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static void write(XSSFSheet sheet, String... cells) {
    Row row = sheet.createRow(2);
    for (int place = 0; place < cells.length; place++) {
      row.createCell(place).setCellValue(cells[place]);
    }
  }

  private static RosterDraft read(XSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return ((Readable<RosterDraft>) SHEET.read(new ByteArrayInputStream(bytes.toByteArray())))
        .content();
  }
}
