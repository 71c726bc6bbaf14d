package org.anju.pricing.sheet;

import static org.anju.platform.spreadsheet.CellReaders.code;
import static org.anju.platform.spreadsheet.CellReaders.positive;
import static org.anju.platform.spreadsheet.CellReaders.text;

import java.math.BigDecimal;
import java.util.List;
import org.anju.platform.spreadsheet.Column;

/** The columns of a one-unit-one-price list and the words by which they are known. */
final class PriceListColumns {

  private static final int SHORT = 40;
  private static final int LONG = 200;

  static final Column<String> BUILDING =
      Column.required(
          "building", code(SHORT), "楼栋", "楼栋号", "栋号", "楼号", "幢号", "幢", "栋", "楼幢", "building");
  static final Column<String> ENTRANCE =
      Column.required("entrance", code(SHORT), "单元", "单元号", "entrance").orMissing();
  static final Column<String> ROOM =
      Column.required(
          "room",
          code(SHORT),
          "房号",
          "室号",
          "房间号",
          "户号",
          "门牌号",
          "房源编号",
          "room",
          "room no",
          "room number");
  static final Column<String> STOREY =
      Column.required(
              "storey", code(SHORT), "楼层", "所在楼层", "所在层", "层", "层数", "层号", "storey", "floor")
          .orMissing();
  static final Column<String> LAYOUT =
      Column.required("layout", text(SHORT), "户型", "房型", "户型结构", "layout", "unit type");
  static final Column<String> ORIENTATION =
      Column.required("orientation", text(SHORT), "朝向", "房屋朝向", "orientation", "facing")
          .orMissing();
  static final Column<BigDecimal> BUILT_AREA =
      Column.required(
          "built-area",
          positive(),
          "建筑面积",
          "预测建筑面积",
          "实测建筑面积",
          "建面",
          "built area",
          "gross area",
          "floor area");
  static final Column<BigDecimal> INNER_AREA =
      Column.required("inner-area", positive(), "套内面积", "套内建筑面积", "套内", "inner area", "net area");
  static final Column<BigDecimal> SHARED_AREA =
      Column.required(
          "shared-area",
          positive(),
          "分摊面积",
          "公摊面积",
          "分摊建筑面积",
          "分摊共有建筑面积",
          "公摊",
          "分摊",
          "shared area",
          "common area");
  static final Column<BigDecimal> UNIT_PRICE =
      Column.required(
          "unit-price",
          positive(),
          "单价",
          "销售单价",
          "配售单价",
          "建筑面积单价",
          "备案单价",
          "租金标准",
          "租金单价",
          "月租金单价",
          "unit price",
          "price per m2",
          "price per sqm",
          "rent per m2",
          "rent per sqm");
  static final Column<BigDecimal> TOTAL_PRICE =
      Column.required(
          "total-price",
          positive(),
          "总价",
          "总价款",
          "房屋总价",
          "销售总价",
          "配售总价",
          "总金额",
          "备案总价",
          "月租金",
          "租金",
          "total price",
          "price",
          "monthly rent",
          "rent");
  static final Column<String> NOTE =
      Column.required("note", text(LONG), "备注", "说明", "note", "notes", "remark", "remarks")
          .orMissing();

  static final List<Column<?>> ALL =
      List.of(
          BUILDING,
          ENTRANCE,
          ROOM,
          STOREY,
          LAYOUT,
          ORIENTATION,
          BUILT_AREA,
          INNER_AREA,
          SHARED_AREA,
          UNIT_PRICE,
          TOTAL_PRICE,
          NOTE);

  private PriceListColumns() {}
}
