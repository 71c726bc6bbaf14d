package org.anju.stock.sheet;

import static org.anju.platform.spreadsheet.CellReaders.code;
import static org.anju.platform.spreadsheet.CellReaders.date;
import static org.anju.platform.spreadsheet.CellReaders.oneOf;
import static org.anju.platform.spreadsheet.CellReaders.positive;
import static org.anju.platform.spreadsheet.CellReaders.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anju.platform.personal.SocialCreditCode;
import org.anju.platform.spreadsheet.CellReader;
import org.anju.platform.spreadsheet.CellResult;
import org.anju.platform.spreadsheet.Column;
import org.anju.stock.Encumbrance;
import org.anju.stock.SaleState;

/** The columns of a district's ledger and the words by which they are known. */
final class StockColumns {

  private static final int SHORT = 40;
  private static final int LONG = 200;

  private static final Map<String, SaleState> SALE_STATES =
      Map.ofEntries(
          Map.entry("未售", SaleState.UNSOLD),
          Map.entry("待售", SaleState.UNSOLD),
          Map.entry("可售", SaleState.UNSOLD),
          Map.entry("在售", SaleState.UNSOLD),
          Map.entry("unsold", SaleState.UNSOLD),
          Map.entry("已售", SaleState.SOLD),
          Map.entry("已签约", SaleState.SOLD),
          Map.entry("已网签", SaleState.SOLD),
          Map.entry("sold", SaleState.SOLD),
          Map.entry("不售", SaleState.WITHDRAWN),
          Map.entry("停售", SaleState.WITHDRAWN),
          Map.entry("自持", SaleState.WITHDRAWN),
          Map.entry("withdrawn", SaleState.WITHDRAWN));

  private static final Map<String, Encumbrance> ENCUMBRANCES =
      Map.ofEntries(
          Map.entry("无", Encumbrance.NONE),
          Map.entry("无限制", Encumbrance.NONE),
          Map.entry("none", Encumbrance.NONE),
          Map.entry("抵押", Encumbrance.MORTGAGED),
          Map.entry("已抵押", Encumbrance.MORTGAGED),
          Map.entry("mortgaged", Encumbrance.MORTGAGED),
          Map.entry("查封", Encumbrance.SEIZED),
          Map.entry("已查封", Encumbrance.SEIZED),
          Map.entry("冻结", Encumbrance.SEIZED),
          Map.entry("seized", Encumbrance.SEIZED),
          Map.entry("出租", Encumbrance.LEASED),
          Map.entry("已出租", Encumbrance.LEASED),
          Map.entry("租赁", Encumbrance.LEASED),
          Map.entry("leased", Encumbrance.LEASED));

  static final Column<String> CODE =
      Column.required("code", code(SHORT), "房源编码", "房源编号", "房源代码", "unit code", "code");
  static final Column<String> DISTRICT =
      Column.required("district", text(SHORT), "区(县)", "区县", "区", "所在区", "所属区", "行政区", "district");
  static final Column<String> ESTATE =
      Column.required("estate", text(LONG), "楼盘", "楼盘名称", "项目名称", "小区", "estate");
  static final Column<String> ADDRESS =
      Column.required("address", text(LONG), "地址", "坐落", "楼盘地址", "项目地址", "address");
  static final Column<String> DEVELOPER =
      Column.required("developer", text(LONG), "开发企业", "开发商", "开发企业名称", "developer");
  static final Column<SocialCreditCode> CREDIT_CODE =
      Column.required("credit-code", creditCode(), "统一社会信用代码", "社会信用代码", "信用代码", "credit code");
  static final Column<String> BUILDING =
      Column.required("building", code(SHORT), "楼栋", "楼栋号", "栋号", "楼号", "幢号", "building");
  static final Column<String> ENTRANCE =
      Column.required("entrance", code(SHORT), "单元", "单元号", "entrance").orBlank();
  static final Column<String> ROOM =
      Column.required("room", code(SHORT), "房号", "室号", "房间号", "户号", "room");
  static final Column<String> STOREY =
      Column.required("storey", code(SHORT), "楼层", "所在楼层", "所在层", "层号", "storey", "floor")
          .orMissing();
  static final Column<String> LAYOUT =
      Column.required("layout", text(SHORT), "户型", "房型", "layout", "unit type");
  static final Column<String> ORIENTATION =
      Column.required("orientation", text(SHORT), "朝向", "房屋朝向", "orientation").orBlank();
  static final Column<BigDecimal> BUILT_AREA =
      Column.required("built-area", positive(), "建筑面积", "实测建筑面积", "预测建筑面积", "建面", "built area");
  static final Column<BigDecimal> INNER_AREA =
      Column.required("inner-area", positive(), "套内面积", "套内建筑面积", "套内", "inner area");
  static final Column<LocalDate> COMPLETED_ON =
      Column.required("completed-on", date(), "竣工日期", "竣工时间", "竣工备案日期", "completed on").orBlank();
  static final Column<SaleState> SALE_STATE =
      Column.required(
          "sale-state", oneOf(SALE_STATES, "offered.sale-state"), "销售状态", "状态", "sale state");
  static final Column<Encumbrance> ENCUMBRANCE =
      Column.required(
          "encumbrance",
          oneOf(ENCUMBRANCES, "offered.encumbrance"),
          "权利限制",
          "限制情况",
          "抵押查封情况",
          "encumbrance");
  static final Column<BigDecimal> ASKING_PRICE =
      Column.required("asking-price", positive(), "挂牌单价", "意向单价", "挂牌价", "asking price").orBlank();

  static final List<Column<?>> ALL =
      List.of(
          CODE,
          DISTRICT,
          ESTATE,
          ADDRESS,
          DEVELOPER,
          CREDIT_CODE,
          BUILDING,
          ENTRANCE,
          ROOM,
          STOREY,
          LAYOUT,
          ORIENTATION,
          BUILT_AREA,
          INNER_AREA,
          COMPLETED_ON,
          SALE_STATE,
          ENCUMBRANCE,
          ASKING_PRICE);

  private StockColumns() {}

  private static CellReader<SocialCreditCode> creditCode() {
    CellReader<String> typed = code(SHORT);
    return (value, heading) -> {
      CellResult<String> result = typed.read(value, heading);
      if (result instanceof CellResult.Wrong<String> wrong) {
        return CellResult.wrong(wrong.code(), wrong.arguments());
      }
      return SocialCreditCode.parse(((CellResult.Good<String>) result).value())
          .value()
          .map(CellResult::good)
          .orElseGet(() -> CellResult.wrong(StockProblem.CREDIT_CODE_WRONG));
    };
  }
}
