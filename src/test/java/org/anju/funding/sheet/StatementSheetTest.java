package org.anju.funding.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.anju.platform.spreadsheet.CellProblem;
import org.anju.platform.spreadsheet.ProblemWords;
import org.anju.platform.spreadsheet.Reading;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Statements as banks write them. */
class StatementSheetTest {

  private static final String CSV =
      """
      磁湖银行对账单,,,,
      账号：4200****1234,,,,
      交易日期,借方发生额,贷方发生额,对方户名,交易流水号
      2026-03-02,,"4,500,000.00",磁湖银行,S001
      2026/3/5,"4,416,350.55",0.00,锦绣置业,S002
      20260331,6562.5,,磁湖银行,S003
      合计,4422913.05,4500000.00,,
      """;

  private static final BankLine DRAWDOWN =
      new BankLine(4, LocalDate.of(2026, 3, 2), new BigDecimal("4500000.00"), "磁湖银行", "S001");

  @Test
  void what_comes_in_is_above_zero_and_what_goes_out_below() {
    StatementDraft draft = read(CSV, StandardCharsets.UTF_8);

    assertThat(draft.problems()).isEmpty();
    assertThat(draft.lines())
        .containsExactly(
            DRAWDOWN,
            new BankLine(
                5, LocalDate.of(2026, 3, 5), new BigDecimal("-4416350.55"), "锦绣置业", "S002"),
            new BankLine(6, LocalDate.of(2026, 3, 31), new BigDecimal("-6562.50"), "磁湖银行", "S003"));
  }

  @Test
  void a_file_in_the_banks_older_encoding_says_the_same() {
    assertThat(read(CSV, Charset.forName("GB18030")).lines()).hasSize(3).contains(DRAWDOWN);
  }

  @Test
  void a_workbook_says_the_same_and_its_numbers_stay_exact() throws IOException {
    StatementDraft draft = content(new ByteArrayInputStream(workbook()));

    assertThat(draft.problems()).isEmpty();
    assertThat(draft.lines())
        .containsExactly(
            new BankLine(2, LocalDate.of(2026, 3, 2), new BigDecimal("0.30"), "磁湖银行", "S001"));
  }

  @Test
  void each_wrong_line_says_what_is_wrong_with_it() {
    StatementDraft draft =
        read(
            """
            日期,支出,收入,对方户名,流水号
            2026-03-02,,,磁湖银行,S001
            2026-03-02,1.00,2.00,磁湖银行,S002
            2026-03-02,1.005,,磁湖银行,S003
            2026-02-30,1.00,,磁湖银行,S004
            2026-03-02,-1.00,,磁湖银行,S005
            2026-03-02,1.00,,磁湖银行,S006
            """,
            StandardCharsets.UTF_8);

    assertThat(draft.problems())
        .extracting(CellProblem::code)
        .containsExactly(
            "statement.no-amount",
            "statement.both-sides",
            "statement.fraction-of-a-cent",
            "sheet.impossible-date",
            "sheet.negative");
    assertThat(draft.lines()).hasSize(1);
    for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      ProblemWords words = ProblemWords.of(StatementSheet.class, language);
      assertThat(draft.problems()).allSatisfy(each -> assertThat(words.of(each)).isNotBlank());
    }
  }

  private static StatementDraft read(String csv, Charset charset) {
    return content(new ByteArrayInputStream(csv.getBytes(charset)));
  }

  private static StatementDraft content(InputStream file) {
    return ((Reading.Readable<StatementDraft>) StatementSheet.read(file)).content();
  }

  private static byte[] workbook() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet("对账单");
      Row headings = sheet.createRow(0);
      String[] names = {"记账日期", "借方", "贷方", "对方名称", "流水号"};
      for (int i = 0; i < names.length; i++) {
        headings.createCell(i).setCellValue(names[i]);
      }
      Row line = sheet.createRow(1);
      line.createCell(0).setCellValue("2026-03-02");
      line.createCell(2).setCellValue(0.3);
      line.createCell(3).setCellValue("磁湖银行");
      line.createCell(4).setCellValue("S001");
      book.write(file);
      return file.toByteArray();
    }
  }
}
