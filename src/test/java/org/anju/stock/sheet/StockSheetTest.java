package org.anju.stock.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anju.platform.spreadsheet.CellProblem;
import org.anju.platform.spreadsheet.Limits;
import org.anju.platform.spreadsheet.ProblemWords;
import org.anju.platform.spreadsheet.Progress;
import org.anju.platform.spreadsheet.Reading;
import org.anju.stock.Encumbrance;
import org.anju.stock.SaleState;
import org.anju.stock.StockSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockSheetTest {

  private static final String DISTRICT = "下陆区";

  private static final StockSheet SHEET =
      new StockSheet(
          new StockTerms(DISTRICT, new BigDecimal("120"), LocalDate.of(2026, 11, 22)),
          Limits.DEFAULT,
          Progress.UNHEARD);

  /** Keeps what the reader passes on. */
  private static final class Kept implements StockRows {

    private final List<StockLine> sound = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final List<String> wrongCodes = new ArrayList<>();
    private SheetNotes notes;

    @Override
    public void sound(StockLine line) {
      sound.add(line);
    }

    @Override
    public void wrong(int row, String code, List<CellProblem> found) {
      wrongCodes.add(code);
      problems.addAll(found);
    }

    List<String> codes() {
      return problems.stream().map(problem -> problem.code() + "@" + problem.cell()).toList();
    }
  }

  private static Kept read(byte[] file) {
    Kept kept = new Kept();
    Reading<SheetNotes> reading = SHEET.read(new ByteArrayInputStream(file), kept);
    assertThat(reading).isInstanceOf(Reading.Readable.class);
    kept.notes = ((Reading.Readable<SheetNotes>) reading).content();
    return kept;
  }

  private static List<String> unit(int index) {
    return StockSample.unit("S", DISTRICT, index);
  }

  private static Kept readWith(String heading, String cell) {
    return read(StockSample.csv(List.of(StockSample.with(unit(0), Map.of(heading, cell)))));
  }

  @Test
  void a_row_states_all_facts_of_a_unit() {
    Kept kept = read(StockSample.csv(List.of(unit(4))));

    assertThat(kept.codes()).isEmpty();
    assertThat(kept.sound)
        .containsExactly(
            new StockLine(
                2,
                "S-00004",
                "S花园1期",
                "湖滨大道 1 号",
                "S置业有限公司",
                unit(4).get(5),
                "1栋",
                "1单元",
                "202",
                2,
                "两室两厅一卫",
                "南",
                new BigDecimal("88.62"),
                new BigDecimal("70.90"),
                LocalDate.of(2024, 7, 1),
                SaleState.UNSOLD,
                Encumbrance.NONE,
                new BigDecimal("5240.00")));
    assertThat(kept.notes.code()).isEqualTo(new SheetNotes.Place("A", "房源编码*"));
    assertThat(kept.notes.room().letters()).isEqualTo("I");
  }

  @ParameterizedTest
  @CsvSource({
    "建筑面积, 120.01, stock.area-above-cap@M2",
    "建筑面积, 120.004, stock.area-above-cap@M2",
    "建筑面积, 0, sheet.not-positive@M2",
    "建筑面积, 九十, sheet.not-a-number@M2",
    "套内面积, 108.37, stock.inner-above-built@N2",
    "区(县), 西塞山区, stock.district-differs@B2",
    "统一社会信用代码, 91420200MA49XK3T70, stock.credit-code-wrong@F2",
    "统一社会信用代码, '', sheet.required@F2",
    "竣工日期, 2026-11-23, stock.completed-later@O2",
    "竣工日期, 2025-02-30, sheet.impossible-date@O2",
    "销售状态, 也许, sheet.not-in-list@P2",
    "权利限制, '', sheet.required@Q2",
    "挂牌单价, 1000001, stock.price-too-high@R2",
    "楼层, 顶层, stock.storey-unclear@J2",
    "房源编码, '', sheet.required@A2",
  })
  void each_rule_refuses_at_its_cell(String heading, String cell, String problem) {
    Kept kept = readWith(heading, cell);

    assertThat(kept.codes()).containsExactly(problem);
    assertThat(kept.sound).isEmpty();
  }

  @Test
  void a_unit_of_exactly_the_cap_is_taken() {
    assertThat(readWith("建筑面积", "120.00").codes()).isEmpty();
  }

  @Test
  void what_developers_leave_open_may_be_blank() {
    List<String> bare =
        StockSample.with(unit(0), Map.of("单元", "", "楼层", "", "朝向", "", "竣工日期", "", "挂牌单价", ""));

    StockLine line = read(StockSample.csv(List.of(bare))).sound.get(0);

    assertThat(line.storey()).as("by the room").isEqualTo(1);
    assertThat(line.entrance()).isEmpty();
    assertThat(line.completedOn()).isNull();
    assertThat(line.askingPrice()).isNull();
  }

  @Test
  void a_code_or_a_place_that_comes_twice_names_the_first_row() {
    List<String> sameCode = StockSample.with(unit(1), Map.of("房源编码", unit(0).get(0)));
    List<String> samePlace = StockSample.with(unit(0), Map.of("房源编码", "S-99999"));

    Kept kept = read(StockSample.csv(List.of(unit(0), sameCode, samePlace)));

    assertThat(kept.sound).hasSize(1);
    assertThat(kept.codes()).containsExactly("stock.code-twice@A3", "stock.place-twice@I4");
    assertThat(kept.problems).allMatch(found -> found.arguments().get("firstRow").equals("2"));
    assertThat(kept.wrongCodes).containsExactly("S-00000", "S-99999");
  }

  @ParameterizedTest
  @CsvSource({"地址, 别处 1 号, D3", "开发企业, 别家, E3", "竣工日期, 2023-01-01, O3", "竣工日期, '', O3"})
  void rows_agree_on_what_they_share(String heading, String cell, String at) {
    List<String> other = StockSample.with(unit(1), Map.of(heading, cell));

    Kept kept = read(StockSample.csv(List.of(unit(0), other)));

    assertThat(kept.codes()).containsExactly("stock.differs-from-above@" + at);
  }

  @Test
  void a_missing_column_is_named_and_nothing_is_read() {
    List<String> headings =
        StockSample.HEADINGS.stream().filter(name -> !name.startsWith("权利限制")).toList();
    Kept kept = read((String.join(",", headings) + "\n").getBytes(StandardCharsets.UTF_8));

    assertThat(kept.codes()).containsExactly("sheet.column-missing@");
    assertThat(kept.sound).isEmpty();
  }

  @Test
  void every_problem_has_words_in_both_languages() {
    for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      ProblemWords words = ProblemWords.of(StockSheet.class, language);
      for (StockProblem problem : StockProblem.values()) {
        assertThat(words.of(new CellProblem("A2", 2, "x", problem.code(), Map.of()))).isNotBlank();
      }
    }
  }
}
