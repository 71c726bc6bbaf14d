package org.anju.stock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.anju.platform.personal.SocialCreditCode;
import org.anju.platform.spreadsheet.SheetFixture;

/** Ledgers of unsold homes that do not exist, as districts save them. */
public final class StockSample {

  /** As a district's form has them, stars and remarks included. */
  public static final List<String> HEADINGS =
      List.of(
          "房源编码*",
          "区(县)*",
          "楼盘*",
          "地址*",
          "开发企业*",
          "统一社会信用代码*",
          "楼栋*",
          "单元",
          "房号*",
          "楼层",
          "户型*",
          "朝向",
          "建筑面积*（㎡）",
          "套内面积*（㎡）",
          "竣工日期",
          "销售状态*",
          "权利限制*",
          "挂牌单价（元/㎡）");

  private static final List<String> LAYOUTS = List.of("三室两厅一卫", "两室两厅一卫", "一室一厅一卫");
  private static final List<String> AREAS = List.of("108.36", "88.62", "52.18");
  private static final int ROOMS_ON_A_STOREY = 3;
  private static final int STOREYS = 18;
  private static final int ENTRANCES = 2;
  private static final int BUILDINGS = 10;

  private StockSample() {}

  /**
   * The cells of a unit, in the order of {@link #HEADINGS}: estates of ten buildings, each with two
   * entrances of eighteen storeys.
   *
   * @param prefix of codes and estates, which keeps tests apart
   */
  public static List<String> unit(String prefix, String district, int index) {
    int onStorey = index % ROOMS_ON_A_STOREY;
    int storey = index / ROOMS_ON_A_STOREY % STOREYS + 1;
    int entrance = index / (ROOMS_ON_A_STOREY * STOREYS) % ENTRANCES + 1;
    int building = index / (ROOMS_ON_A_STOREY * STOREYS * ENTRANCES) % BUILDINGS + 1;
    int estate = index / (ROOMS_ON_A_STOREY * STOREYS * ENTRANCES * BUILDINGS) + 1;
    BigDecimal built = new BigDecimal(AREAS.get(onStorey));
    return List.of(
        prefix + "-%05d".formatted(index),
        district,
        prefix + "花园" + estate + "期",
        "湖滨大道 " + estate + " 号",
        prefix + "置业有限公司",
        creditCode(Math.floorMod(prefix.hashCode(), 100_000_000)),
        building + "栋",
        entrance + "单元",
        String.valueOf(storey * 100 + onStorey + 1),
        String.valueOf(storey),
        LAYOUTS.get(onStorey),
        onStorey == 0 ? "南北" : "南",
        built.toPlainString(),
        built.multiply(new BigDecimal("0.8")).setScale(2, RoundingMode.HALF_UP).toPlainString(),
        LocalDate.of(2024, 6, 1).plusMonths(building).toString(),
        "未售",
        "无",
        String.valueOf(5200 + 20 * storey));
  }

  /** The same cells with others under some of the headings, named by their first words. */
  public static List<String> with(List<String> unit, Map<String, String> others) {
    List<String> cells = new ArrayList<>(unit);
    others.forEach((heading, cell) -> cells.set(place(heading), cell));
    return cells;
  }

  /** Where a heading that begins so stands, the first being 0. */
  public static int place(String heading) {
    return HEADINGS.stream().map(name -> name.startsWith(heading)).toList().indexOf(true);
  }

  /** A workbook as a district would upload it, with the headings in its first row. */
  public static SheetFixture sheet(List<List<String>> units) {
    SheetFixture sheet = SheetFixture.sheet().row(HEADINGS.toArray());
    units.forEach(unit -> sheet.row(unit.stream().map(StockSample::orNothing).toArray()));
    return sheet;
  }

  /** The first so many units, each made by {@code unit}. */
  public static SheetFixture sheet(int count, IntFunction<List<String>> unit) {
    SheetFixture sheet = SheetFixture.sheet().row(HEADINGS.toArray());
    for (int index = 0; index < count; index++) {
      sheet.row(unit.apply(index).stream().map(StockSample::orNothing).toArray());
    }
    return sheet;
  }

  /** As comma-separated values, which tests upload. */
  public static byte[] csv(List<List<String>> units) {
    List<String> lines = new ArrayList<>(List.of(String.join(",", HEADINGS)));
    units.forEach(unit -> lines.add(String.join(",", unit)));
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static String orNothing(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  /** A sound code, and another one for each number below a hundred million. */
  static String creditCode(int number) {
    String body = "91420200" + "M%08d".formatted(number);
    return Arrays.stream("0123456789ABCDEFGHJKLMNPQRTUWXY".split(""))
        .map(last -> body + last)
        .filter(code -> SocialCreditCode.parse(code).value().isPresent())
        .findFirst()
        .orElseThrow();
  }
}
