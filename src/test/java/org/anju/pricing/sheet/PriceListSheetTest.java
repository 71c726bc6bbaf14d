package org.anju.pricing.sheet;

import static org.anju.platform.spreadsheet.SheetFixture.formula;
import static org.anju.platform.spreadsheet.SheetFixture.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anju.platform.spreadsheet.Limits;
import org.anju.platform.spreadsheet.Progress;
import org.anju.platform.spreadsheet.Reading;
import org.anju.platform.spreadsheet.Reading.Readable;
import org.anju.platform.spreadsheet.SheetFixture;
import org.anju.platform.spreadsheet.Storey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceListSheetTest {

  private static final PriceListSheet SHEET =
      new PriceListSheet(
          BigDecimal.valueOf(120), HomesAtHand.ANY, Limits.DEFAULT, Progress.UNHEARD);

  @TempDir Path folder;

  private static PriceListDraft content(Reading<PriceListDraft> reading) {
    assertThat(reading).isInstanceOf(Readable.class);
    return ((Readable<PriceListDraft>) reading).content();
  }

  private PriceListDraft read(SheetFixture list) {
    return content(SHEET.read(list.xlsx(folder)));
  }

  private static List<String> codes(PriceListDraft draft) {
    return draft.problems().stream().map(found -> found.code() + "@" + found.cell()).toList();
  }

  private static SheetFixture list() {
    return sheet().row("楼栋", "单元", "房号", "户型", "建筑面积", "套内面积", "分摊面积", "单价", "总价");
  }

  private static Object[] unit(String building, String room) {
    return new Object[] {building, "1单元", room, "两室", 100.5, 80.3, 20.2, 5000, 502500};
  }

  private static Object[] with(int place, Object value) {
    Object[] unit = unit("1栋", "101");
    unit[place] = value;
    return unit;
  }

  @Test
  void the_sample_has_216_units_in_three_buildings_and_no_problem() {
    PriceListDraft draft =
        content(
            SHEET.read(
                PriceListSheetTest.class.getResourceAsStream(
                    "/samples/price-list-cihu-yunting.xlsx")));
    assertThat(draft.problems()).isEmpty();
    assertThat(draft.lines()).hasSize(216);
    assertThat(draft.buildings()).isEqualTo(3);
    assertThat(draft.computed().units()).isEqualTo(216);
    assertThat(draft.computed().builtArea()).isEqualTo("21382.92");
    assertThat(draft.computed().money()).isEqualTo("103914746.00");
    assertThat(draft.totals())
        .extracting(SheetTotal::label, total -> total.declared().units())
        .containsExactly(tuple("1栋小计", 72), tuple("2栋小计", 72), tuple("3栋小计", 72), tuple("合计", 216));
    UnitLine first = draft.lines().get(0);
    assertThat(first)
        .isEqualTo(
            new UnitLine(
                5,
                "1栋",
                "1单元",
                "101",
                1,
                "三室两厅一卫",
                "南北",
                new BigDecimal("111.23"),
                new BigDecimal("88.36"),
                new BigDecimal("22.87"),
                new BigDecimal("4638.00"),
                new BigDecimal("515885.00"),
                "一层带入户花园"));
    assertThat(draft.lines().get(215).storey()).isEqualTo(18);
    assertThat(draft.ignoredHeadings()).isEmpty();
  }

  @Test
  void each_rule_refuses_at_its_cell() {
    assertThat(codes(read(list().row(unit("1栋", "101"))))).isEmpty();
    assertThat(codes(read(list().row("1栋", "", "101", "两室", 120.01, 100, 20.01, 1, 120))))
        .containsExactly("price-list.area-above-cap@E2");
    assertThat(codes(read(list().row(with(5, 80.31)))))
        .containsExactly("price-list.areas-differ@E2");
    assertThat(codes(read(list().row(with(8, 502501))))).isEmpty();
    assertThat(codes(read(list().row(with(8, 502501.01)))))
        .containsExactly("price-list.price-differs@I2");
    assertThat(codes(read(list().row(with(7, 0))))).containsExactly("sheet.not-positive@H2");
    assertThat(codes(read(list().row(with(3, null))))).containsExactly("sheet.required@D2");
    assertThat(codes(read(list().row(with(2, "地下室")))))
        .containsExactly("price-list.storey-unclear@C2");
  }

  @Test
  void what_no_column_could_hold_once_it_is_rounded_is_refused_at_its_cell() {
    assertThat(codes(read(list().row("1栋", "", "101", "两室", 1, 0.8, 0.2, 0.004, 0.004))))
        .containsExactly("sheet.not-positive@H2", "sheet.not-positive@I2");
    assertThat(codes(read(list().row("1栋", "", "101", "两室", 1, 0.998, 0.002, 5000, 5000))))
        .containsExactly("sheet.not-positive@G2");
    assertThat(codes(read(list().row("1栋", "", "101", "两室", 1, 0.8, 0.2, 1e8, 1e8))))
        .containsExactly("sheet.number-too-large@H2");
    assertThat(codes(read(list().row("1栋", "", "101", "两室", 100.505, 80.3049, 20.2001, 1, 100.5))))
        .as("100.51 is not 80.30 and 20.20")
        .containsExactly("price-list.areas-differ@E2");
  }

  @Test
  void a_unit_that_stands_there_twice_names_its_first_row() {
    PriceListDraft draft =
        read(list().row(unit("1栋", "101")).row(unit("2栋", "101")).row(unit("１栋", " 101")));
    assertThat(draft.lines()).hasSize(2);
    assertThat(codes(draft)).containsExactly("price-list.unit-twice@C4");
    assertThat(draft.problems().get(0).arguments())
        .containsEntry("firstRow", "2")
        .containsEntry("firstCell", "C2");
  }

  @Test
  void a_wrong_sum_is_a_problem_at_its_cell_with_both_numbers() {
    PriceListDraft draft =
        read(
            list()
                .row(unit("1栋", "101"))
                .row(unit("1栋", "102"))
                .row("小计", null, "3套", null, 201, null, null, null, 1005000)
                .row("合计", null, "2套", null, 201, 160.6, 40.41, null, 1005001));
    assertThat(codes(draft))
        .containsExactly(
            "price-list.count-differs@C4",
            "price-list.sum-differs@G5",
            "price-list.sum-differs@I5");
    assertThat(draft.problems().get(2).arguments())
        .containsEntry("declared", "1005001")
        .containsEntry("computed", "1005000.00");
  }

  @Test
  void sums_of_nested_parts_and_of_named_buildings_are_understood() {
    PriceListDraft draft =
        read(
            list()
                .row(unit("1栋", "101"))
                .row("1单元小计", null, "1套", null, 100.5)
                .row(unit("1栋", "102"))
                .row("2单元小计", null, "1套", null, 100.5)
                .row("1栋合计", null, "2套", null, 201)
                .row(unit("11栋", "101"))
                .row("11栋合计", null, "1套", null, 100.5)
                .row("总计（3套）", null, null, null, formula("E2+E4+E7"))
                .merge("A9:D9"));
    assertThat(draft.problems()).isEmpty();
    assertThat(draft.totals()).hasSize(5);
  }

  @Test
  void sums_over_a_cell_that_cannot_be_read_are_not_complained_of_as_well() {
    PriceListDraft draft =
        read(
            list()
                .row(unit("1栋", "101"))
                .row(with(4, "不详"))
                .row("合计", null, "2套", null, 201, null, null, null, 1005000));
    assertThat(codes(draft)).containsExactly("sheet.not-a-number@E3", "price-list.unit-twice@C3");
  }

  @Test
  void other_orders_english_headings_merged_buildings_and_old_files_are_read() {
    SheetFixture english =
        sheet()
            .row(
                "Total price (yuan)",
                "Unit price",
                "Room",
                "Floor",
                "Building",
                "Layout",
                "Shared area",
                "Inner area",
                "Built area (m²)",
                "Agent")
            .row("502,500元", "5,000 元/㎡", 1, "B1", "Tower A", "2 rooms", "20.2㎡", 80.3, 100.5, "x")
            .row(502500, 5000, 2, 12, null, "2 rooms", 20.2, 80.3, formula("80.3+20.2"), "x")
            .merge("E2:E3");
    for (Path file : List.of(english.xlsx(folder), english.xls(folder))) {
      PriceListDraft draft = content(SHEET.read(file));
      assertThat(draft.problems()).isEmpty();
      assertThat(draft.lines())
          .extracting(UnitLine::building, UnitLine::storey)
          .containsExactly(tuple("Tower A", -1), tuple("Tower A", 12));
      assertThat(draft.ignoredHeadings()).containsExactly("Agent");
    }
  }

  @Test
  void a_list_of_separated_values_in_the_local_charset_is_read() throws Exception {
    Path csv = folder.resolve("list.csv");
    Files.writeString(
        csv,
        "一房一价表,,,,,,,\n楼栋,房号,户型,建筑面积,套内面积,分摊面积,单价,总价\n1栋,1802,两室,100.50,80.30,20.20,\"5,000\",502500\n合计,1套,,100.50,,,,502500\n",
        Charset.forName("GB18030"));
    PriceListDraft draft = content(SHEET.read(csv));
    assertThat(draft.problems()).isEmpty();
    assertThat(draft.lines()).singleElement().extracting(UnitLine::storey).isEqualTo(18);
  }

  @Test
  void missing_columns_are_named() {
    PriceListDraft draft = read(sheet().row("楼栋", "房号", "户型", "总价").row("1栋", "101", "两室", 1));
    assertThat(draft.problems())
        .extracting(found -> found.arguments().get("missing"))
        .containsExactly(
            "@column.built-area",
            "@column.inner-area",
            "@column.shared-area",
            "@column.unit-price");
  }

  @Test
  void five_thousand_rows_are_read_with_progress() {
    SheetFixture large = list();
    for (int i = 0; i < 5_000; i++) {
      large.row(unit(i / 100 + "栋", String.valueOf(101 + i % 100)));
    }
    large.row("合计", null, "5000套", null, 502500);
    List<Integer> heard = new ArrayList<>();
    PriceListSheet sheet =
        new PriceListSheet(
            BigDecimal.valueOf(120),
            HomesAtHand.ANY,
            Limits.DEFAULT,
            (done, all) -> heard.add(all));
    PriceListDraft draft = content(sheet.read(large.largeXlsx(folder)));
    assertThat(draft.problems()).isEmpty();
    assertThat(draft.lines()).hasSize(5_000);
    assertThat(heard).hasSizeGreaterThan(10).containsOnly(5_002);
  }

  @ParameterizedTest
  @CsvSource({
    "101, 1",
    "1802, 18",
    "０301, 3",
    "1802室, 18",
    "1-1802, 18",
    "2-1-301, 3",
    "A-1201, 12",
    "1单元902, 9",
    "B101, -1",
    "负101, -1",
    "地下201, -2",
    "-101, -1",
    "301A, 3"
  })
  void a_storey_follows_from_the_room(String room, int storey) {
    assertThat(Storey.ofRoom(room)).hasValue(storey);
  }

  @ParameterizedTest
  @CsvSource({"1", "12", "001", "11801", "B1201", "地下室", "18A01"})
  void an_unclear_room_gives_no_storey(String room) {
    assertThat(Storey.ofRoom(room)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "18, 18",
    "18层, 18",
    "第3层, 3",
    "-1, -1",
    "负一层, -1",
    "B2, -2",
    "十八层, 18",
    "二十一, 21",
    "18/32, 18",
    "12F, 12"
  })
  void a_storey_is_read_as_stated(String words, int storey) {
    assertThat(Storey.stated(words)).hasValue(storey);
  }

  @Test
  void each_row_of_acquired_homes_is_one_that_was_handed_over_with_exactly_its_measured_area() {
    HomesAtHand homes =
        HomesAtHand.of(
            List.of(
                atHand("101", "100.50", null),
                atHand("102", "100.49", null),
                atHand("103", "100.51", null),
                atHand("104", "100.50", "云亭一期")));
    PriceListSheet sheet =
        new PriceListSheet(BigDecimal.valueOf(120), homes, Limits.DEFAULT, Progress.UNHEARD);
    SheetFixture list =
        list()
            .row(unit("1 栋", "101"))
            .row(unit("1栋", "102"))
            .row(unit("1栋", "103"))
            .row(unit("1栋", "104"))
            .row(unit("1栋", "105"));

    assertThat(codes(content(sheet.read(list.xlsx(folder)))))
        .containsExactly(
            "price-list.area-not-as-measured@E3",
            "price-list.area-not-as-measured@E4",
            "price-list.on-sale-elsewhere@C5",
            "price-list.not-handed-over@C6");
  }

  @Test
  void a_new_built_home_that_another_offering_has_is_a_problem_of_its_room() {
    HomesAtHand homes =
        HomesAtHand.anyBut(List.of(new HomesAtHand.Taken("1栋", "1单元", "101", "云亭一期")));
    PriceListSheet sheet =
        new PriceListSheet(BigDecimal.valueOf(120), homes, Limits.DEFAULT, Progress.UNHEARD);
    SheetFixture list = list().row(unit("１ 栋", "101")).row(unit("1栋", "102"));

    assertThat(codes(content(sheet.read(list.xlsx(folder)))))
        .containsExactly("price-list.on-sale-elsewhere@C2");
  }

  private static HomesAtHand.Home atHand(String room, String area, String onSaleIn) {
    return new HomesAtHand.Home(1, "1栋", "1单元", room, new BigDecimal(area), onSaleIn);
  }
}
