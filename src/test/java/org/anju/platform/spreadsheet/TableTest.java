package org.anju.platform.spreadsheet;

import static org.anju.platform.spreadsheet.SheetFixture.formula;
import static org.anju.platform.spreadsheet.SheetFixture.formulaWithoutResult;
import static org.anju.platform.spreadsheet.SheetFixture.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anju.platform.spreadsheet.Reading.Readable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

  private static final Column<String> NAME =
      Column.required("name", CellReaders.text(10), "姓名", "申请人姓名", "name");
  private static final Column<String> SPOUSE =
      Column.required("spouse", CellReaders.text(10), "配偶姓名").orMissing();
  private static final Column<String> NUMBER =
      Column.required("number", CellReaders.code(30), "号码", "number");
  private static final Column<BigDecimal> INCOME =
      Column.required("income", CellReaders.notNegative(), "收入", "income").orBlank();
  private static final Column<LocalDate> DAY =
      Column.required("day", CellReaders.date(), "日期", "day").orMissing();
  private static final List<Column<?>> COLUMNS = List.of(NAME, SPOUSE, NUMBER, INCOME, DAY);

  private record Line(
      String name, String spouse, String number, BigDecimal income, LocalDate day) {}

  private record Found(
      List<Line> lines, List<String> totals, List<CellProblem> problems, List<String> ignored) {

    List<String> codes() {
      return problems.stream().map(problem -> problem.code() + "@" + problem.cell()).toList();
    }
  }

  @TempDir Path folder;

  private static Found read(Path file) {
    Reading<Found> reading = Workbooks.read(file, Limits.DEFAULT, TableTest::found);
    assertThat(reading).isInstanceOf(Readable.class);
    return ((Readable<Found>) reading).content();
  }

  private static Found found(Workbook workbook) {
    List<Line> lines = new ArrayList<>();
    List<String> totals = new ArrayList<>();
    Table table = Table.in(workbook, COLUMNS);
    table.forEachRow(
        Progress.UNHEARD,
        row -> {
          if (row.isTotal()) {
            totals.add(row.totalLabel());
          } else {
            lines.add(line(row));
          }
        });
    return new Found(lines, totals, table.problems(), table.ignoredHeadings());
  }

  private static Line line(TableRow row) {
    return new Line(
        row.read(NAME), row.read(SPOUSE), row.read(NUMBER), row.read(INCOME), row.read(DAY));
  }

  private static Line line(String name, String number, String income) {
    return new Line(name, null, number, income == null ? null : new BigDecimal(income), null);
  }

  @Test
  void headings_are_found_below_titles_in_any_order_with_remarks_and_width_ignored() {
    Found found =
        read(
            sheet()
                .row("某市汇总表")
                .blankRows(7)
                .row("单位：元")
                .row("收 入（元）", "爱好", "Ｎｕｍｂｅｒ", "*姓名")
                .row(5, "棋", "7", "张三")
                .merge("A1:D1")
                .xlsx(folder));
    assertThat(found.lines()).containsExactly(line("张三", "7", "5"));
    assertThat(found.ignored()).containsExactly("爱好");
    assertThat(found.problems()).isEmpty();
  }

  @Test
  void headings_of_two_rows_are_joined() {
    Found found =
        read(
            sheet()
                .row("申请人", null, "配偶", "收入")
                .row("姓名", "号码", "姓名", null)
                .row("张三", "7", "李四", 5)
                .merge("A1:B1", "D1:D2")
                .xls(folder));
    assertThat(found.lines()).containsExactly(new Line("张三", "李四", "7", new BigDecimal("5"), null));
  }

  @Test
  void missing_columns_are_named_and_nothing_else_is_complained_of() {
    Found found = read(sheet().row("姓名", "收入", "日期").row("张三", 5, null).xlsx(folder));
    assertThat(found.problems())
        .containsExactly(
            new CellProblem(
                "", 1, "", "sheet.column-missing", Map.of("missing", "@column.number")));
  }

  @Test
  void a_column_that_stands_there_twice_is_not_guessed() {
    Found found = read(sheet().row("姓名", "号码", "收入", "号码").row("张三", "7", 5, "8").xlsx(folder));
    assertThat(found.codes()).containsExactly("sheet.column-twice@D1");
    assertThat(found.lines()).isEmpty();
  }

  @Test
  void a_sheet_without_headings_or_without_lines_says_so() {
    assertThat(read(sheet().row("张三", "7", 5).xlsx(folder)).codes())
        .containsExactly("sheet.no-headings@");
    assertThat(read(sheet().row("姓名", "号码", "收入").xlsx(folder)).codes())
        .containsExactly("sheet.no-rows@");
  }

  @Test
  void the_list_is_found_on_any_sheet_but_two_lists_are_not_guessed_at() {
    SheetFixture list = sheet().row("姓名", "号码", "收入").row("张三", "7", 5);
    XSSFWorkbook one = new XSSFWorkbook();
    sheet().row("填表说明").into(one, "说明");
    list.into(one, "清单");
    assertThat(read(SheetFixture.write(one, folder.resolve("one.xlsx"))).lines()).hasSize(1);

    XSSFWorkbook two = new XSSFWorkbook();
    list.into(two, "甲").into(two, "乙");
    assertThat(read(SheetFixture.write(two, folder.resolve("two.xlsx"))).codes())
        .containsExactly("sheet.several-lists@");

    XSSFWorkbook hidden = new XSSFWorkbook();
    list.into(hidden, "甲").into(hidden, "旧");
    hidden.setSheetHidden(1, true);
    assertThat(read(SheetFixture.write(hidden, folder.resolve("hidden.xlsx"))).problems())
        .isEmpty();
  }

  @Test
  void notes_totals_blank_rows_and_repeated_headings_are_no_lines() {
    Found found =
        read(
            sheet()
                .row("序号", "姓名", "号码", "收入")
                .row(1, "张三", "7", 5)
                .row(2)
                .blankRows(2)
                .row("序号", "姓名", "号码", "收入")
                .row(3, "李四", "8", 6)
                .row("小 计", null, null, 11)
                .row("合计（2户）", null, null, 11)
                .row("注：收入以证明为准。")
                .row("2、本表一式两份。")
                .row("制表人：王五", null, "审核人：赵六")
                .xlsx(folder));
    assertThat(found.lines()).containsExactly(line("张三", "7", "5"), line("李四", "8", "6"));
    assertThat(found.totals()).containsExactly("小 计", "合计（2户）");
    assertThat(found.problems()).isEmpty();
  }

  @Test
  void a_full_line_is_never_taken_for_a_note_or_a_total() {
    Found found =
        read(
            sheet()
                .row("备注", "姓名", "号码", "收入")
                .row("注：含阳台", "张三", "7", 5)
                .row("面积合计", "李四", "8", 6)
                .xlsx(folder));
    assertThat(found.lines()).hasSize(2);
  }

  @Test
  void a_line_with_one_filled_cell_is_incomplete_and_not_passed_over() {
    Found found = read(sheet().row("姓名", "号码", "收入").row("张三").xlsx(folder));
    assertThat(found.codes()).containsExactly("sheet.required@B2");
  }

  @Test
  void a_merged_cell_gives_its_value_to_every_row_it_covers() {
    for (boolean old : List.of(false, true)) {
      SheetFixture list =
          sheet()
              .row("姓名", "号码", "收入")
              .row("张三", "7", 5)
              .row(null, "8", 6)
              .row(null, "9", 7)
              .row("李四", "10", 8)
              .merge("A2:A4");
      Found found = read(old ? list.xls(folder) : list.xlsx(folder));
      assertThat(found.lines()).extracting(Line::name).containsExactly("张三", "张三", "张三", "李四");
    }
  }

  @Test
  void numbers_come_as_typed_however_they_are_stored() {
    Found found =
        read(
            sheet()
                .row("姓名", "号码", "收入")
                .row("a", "1", 4637.999999999999)
                .row("b", "2", "4,638.50 元")
                .row("c", "3", "１２３．４㎡")
                .row("d", "4", "￥1,234,567")
                .row("e", "5", "15万元")
                .row("f", "6", 0.1 + 0.2)
                .row("g", "7", formula("C2*2"))
                .row("h", "8", 12_000_000)
                .xlsx(folder));
    assertThat(found.problems()).isEmpty();
    assertThat(found.lines())
        .extracting(line -> line.income().toPlainString())
        .containsExactly(
            "4638", "4638.50", "123.4", "1234567", "150000", "0.3", "9276", "12000000");
  }

  @Test
  void a_heading_in_ten_thousands_scales_its_numbers() {
    Found found = read(sheet().row("姓名", "号码", "收入（万元）").row("a", "1", 12.5).xlsx(folder));
    assertThat(found.lines().get(0).income()).isEqualByComparingTo("125000");
  }

  @Test
  void what_is_no_number_is_a_problem_at_its_cell() {
    Found found =
        read(
            sheet()
                .row("姓名", "号码", "收入")
                .row("a", "1", "很多")
                .row("b", "2", "1,23,4")
                .row("c", "3", -5)
                .row("d", "4", 1e300)
                .row("e", "5", formulaWithoutResult("C2*2"))
                .row("f", "6", formula("1/0"))
                .row("g", "7", "1e5")
                .xlsx(folder));
    assertThat(found.codes())
        .containsExactly(
            "sheet.not-a-number@C2",
            "sheet.not-a-number@C3",
            "sheet.negative@C4",
            "sheet.number-too-large@C5",
            "sheet.formula-without-value@C6",
            "sheet.formula-error@C7",
            "sheet.not-a-number@C8");
  }

  @Test
  void codes_keep_their_digits_or_say_that_they_were_lost() {
    Found found =
        read(
            sheet()
                .row("姓名", "号码", "收入")
                .row("a", 13154157340L)
                .row("b", "\u00a0４２０ ")
                .row("c", 420203198212271035d)
                .row("d", "4.20203E+17")
                .row("e", LocalDate.of(2024, 3, 2))
                .row("一二三四五六七八九十百", "6")
                .xlsx(folder));
    assertThat(found.lines()).extracting(Line::number).startsWith("13154157340", "420");
    assertThat(found.codes())
        .containsExactly(
            "sheet.digits-lost@B4",
            "sheet.digits-lost@B5",
            "sheet.became-a-date@B6",
            "sheet.text-too-long@A7");
  }

  @Test
  void dates_are_understood_in_every_usual_form() {
    LocalDate day = LocalDate.of(2019, 3, 5);
    SheetFixture list = sheet().row("姓名", "号码", "收入", "日期");
    for (Object written :
        List.of(
            day,
            "2019/3/5",
            "2019-03-05",
            "2019.3.5",
            "2019年3月5日",
            "２０１９年３月５日",
            "20190305",
            "2019-03-05 00:00:00",
            20190305,
            43529)) {
      list.row("a", "1", 1, written);
    }
    Found found = read(list.xlsx(folder));
    assertThat(found.problems()).isEmpty();
    assertThat(found.lines()).hasSize(10).extracting(Line::day).containsOnly(day);
  }

  @Test
  void an_impossible_day_is_told_apart_from_an_unreadable_one() {
    Found found =
        read(
            sheet()
                .row("姓名", "号码", "收入", "日期")
                .row("a", "1", 1, "2031-02-30")
                .row("b", "2", 1, "去年春天")
                .row("c", "3", 1, "3/5/2019")
                .row("d", "4", 1, "2019年3月")
                .xlsx(folder));
    assertThat(found.codes())
        .containsExactly(
            "sheet.impossible-date@D2",
            "sheet.not-a-date@D3",
            "sheet.not-a-date@D4",
            "sheet.not-a-date@D5");
  }

  @Test
  void a_stroke_in_an_optional_cell_means_blank() {
    Found found =
        read(
            sheet()
                .row("姓名", "配偶姓名", "号码", "收入")
                .row("a", "无", "1", "/")
                .row("b", "——", "2", "-")
                .xlsx(folder));
    assertThat(found.problems()).isEmpty();
    assertThat(found.lines()).containsExactly(line("a", "1", null), line("b", "2", null));
  }

  @Test
  void twenty_thousand_rows_stream_and_progress_is_told() {
    SheetFixture list = sheet().row("姓名", "号码", "收入");
    for (int i = 0; i < 20_000; i++) {
      list.row("张三", "n" + i, i);
    }
    List<Integer> heard = new ArrayList<>();
    int[] lines = {0};
    Reading<Integer> reading =
        Workbooks.read(
            list.largeXlsx(folder),
            Limits.DEFAULT,
            (Workbook workbook) -> {
              Table.in(workbook, COLUMNS)
                  .forEachRow((done, all) -> heard.add(done), row -> lines[0]++);
              return lines[0];
            });
    assertThat(reading).isEqualTo(new Readable<>(20_000));
    assertThat(heard).isSorted().hasSizeGreaterThan(100).endsWith(20_001);
  }

  @Test
  void a_hundred_columns_are_no_trouble() {
    Object[] headings = new Object[100];
    Object[] values = new Object[100];
    for (int i = 0; i < 100; i++) {
      headings[i] = "列" + i;
      values[i] = i;
    }
    headings[97] = "姓名";
    headings[98] = "号码";
    headings[99] = "收入";
    Found found = read(sheet().row(headings).row(values).xlsx(folder));
    assertThat(found.lines()).containsExactly(line("97", "98", "99"));
    assertThat(found.ignored()).hasSize(97);
  }
}
