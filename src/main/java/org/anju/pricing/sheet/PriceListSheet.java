package org.anju.pricing.sheet;

import static org.anju.pricing.sheet.PriceListColumns.BUILDING;
import static org.anju.pricing.sheet.PriceListColumns.BUILT_AREA;
import static org.anju.pricing.sheet.PriceListColumns.ENTRANCE;
import static org.anju.pricing.sheet.PriceListColumns.INNER_AREA;
import static org.anju.pricing.sheet.PriceListColumns.LAYOUT;
import static org.anju.pricing.sheet.PriceListColumns.NOTE;
import static org.anju.pricing.sheet.PriceListColumns.ORIENTATION;
import static org.anju.pricing.sheet.PriceListColumns.ROOM;
import static org.anju.pricing.sheet.PriceListColumns.SHARED_AREA;
import static org.anju.pricing.sheet.PriceListColumns.STOREY;
import static org.anju.pricing.sheet.PriceListColumns.TOTAL_PRICE;
import static org.anju.pricing.sheet.PriceListColumns.UNIT_PRICE;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.platform.spreadsheet.Column;
import org.anju.platform.spreadsheet.Limits;
import org.anju.platform.spreadsheet.Progress;
import org.anju.platform.spreadsheet.Reading;
import org.anju.platform.spreadsheet.SheetProblem;
import org.anju.platform.spreadsheet.Storey;
import org.anju.platform.spreadsheet.Table;
import org.anju.platform.spreadsheet.TableRow;
import org.anju.platform.spreadsheet.Texts;
import org.anju.platform.spreadsheet.Workbook;
import org.anju.platform.spreadsheet.Workbooks;

/**
 * Reads a one-unit-one-price list and checks each row: area within the cap (Huangshi measures,
 * article 7), inner plus shared area equal to built area, area times unit price equal to the total
 * within one yuan, no unit twice, sums equal to the sheet's own, no home that is on sale elsewhere;
 * where homes were acquired, each one that was handed over, with the area that was measured then.
 */
public final class PriceListSheet {

  private static final BigDecimal AREA_STEP = new BigDecimal("0.01");
  private static final BigDecimal PRICE_TOLERANCE = BigDecimal.ONE;
  private static final BigDecimal HIGHEST_UNIT_PRICE = new BigDecimal("99999999.99");
  private static final List<Column<BigDecimal>> NUMBERS =
      List.of(BUILT_AREA, INNER_AREA, SHARED_AREA, UNIT_PRICE, TOTAL_PRICE);

  private final BigDecimal areaCap;
  private final HomesAtHand homes;
  private final Limits limits;
  private final Progress progress;

  /**
   * @param areaCap the most built area that a unit may have, in m², by the policy in force
   * @param homes the homes that the list may name
   * @param progress hears of the rows done, on the reading thread
   */
  public PriceListSheet(BigDecimal areaCap, HomesAtHand homes, Limits limits, Progress progress) {
    this.areaCap = areaCap;
    this.homes = homes;
    this.limits = limits;
    this.progress = progress;
  }

  /** Blocks while it reads; the file stays where it is. */
  public Reading<PriceListDraft> read(Path file) {
    return Workbooks.read(file, limits, this::draft);
  }

  /** Blocks while it reads; the stream is left open. */
  public Reading<PriceListDraft> read(InputStream stream) {
    return Workbooks.read(stream, limits, progress, this::draft);
  }

  private PriceListDraft draft(Workbook workbook) {
    Table table = Table.in(workbook, PriceListColumns.ALL);
    Lines lines = new Lines();
    table.forEachRow(progress, lines::take);
    return new PriceListDraft(
        lines.sound,
        table.problems(),
        lines.totals.totals(),
        lines.totals.whole(),
        table.ignoredHeadings());
  }

  private record FirstLine(int row, String cell) {}

  /** The lines of one sheet so far. */
  private final class Lines {

    private final List<UnitLine> sound = new ArrayList<>();
    private final TotalsCheck totals = new TotalsCheck();
    private final Map<String, FirstLine> firstLines = new HashMap<>();

    void take(TableRow row) {
      if (row.isTotal()) {
        totals.check(row);
      } else {
        takeLine(row);
      }
    }

    private void takeLine(TableRow row) {
      String building = row.read(BUILDING);
      String entrance = row.read(ENTRANCE);
      String room = row.read(ROOM);
      int storey = storey(row, room);
      Map<Column<BigDecimal>, BigDecimal> numbers = numbers(row);
      UnitLine line =
          new UnitLine(
              row.number(),
              building,
              entrance,
              room,
              storey,
              row.read(LAYOUT),
              row.read(ORIENTATION),
              shown(numbers, BUILT_AREA),
              shown(numbers, INNER_AREA),
              shown(numbers, SHARED_AREA),
              shown(numbers, UNIT_PRICE),
              shown(numbers, TOTAL_PRICE),
              row.read(NOTE));
      requireOnce(row, building, entrance, room);
      requireAtHand(row, line);
      requireStorable(row, numbers);
      checkAreas(row, numbers);
      checkPrice(row, numbers);
      totals.add(building, numbers);
      if (row.isSound()) {
        sound.add(line);
      }
    }

    private void requireOnce(TableRow row, String building, String entrance, String room) {
      if (building == null || room == null) {
        return;
      }
      String unit =
          Stream.of(building, entrance == null ? "" : entrance, room)
              .map(Texts::comparable)
              .collect(Collectors.joining("\n"));
      FirstLine first = firstLines.putIfAbsent(unit, new FirstLine(row.number(), row.cell(ROOM)));
      if (first != null) {
        row.refuse(
            ROOM,
            PriceListProblem.UNIT_TWICE,
            Map.of("firstRow", String.valueOf(first.row()), "firstCell", first.cell()));
      }
    }
  }

  private void requireAtHand(TableRow row, UnitLine line) {
    if (line.building() == null || line.room() == null) {
      return;
    }
    homes
        .onSaleIn(line.building(), line.entrance(), line.room())
        .ifPresent(
            offering ->
                row.refuse(ROOM, PriceListProblem.ON_SALE_ELSEWHERE, Map.of("offering", offering)));
    if (!homes.isAny()) {
      homes
          .find(line.building(), line.entrance(), line.room())
          .ifPresentOrElse(
              home -> checkArea(row, line, home),
              () -> row.refuse(ROOM, PriceListProblem.NOT_HANDED_OVER));
    }
  }

  private static void checkArea(TableRow row, UnitLine line, HomesAtHand.Home home) {
    if (line.builtArea() != null && line.builtArea().compareTo(home.measuredArea()) != 0) {
      row.refuse(
          BUILT_AREA,
          PriceListProblem.AREA_NOT_AS_MEASURED,
          Map.of(
              "area", line.builtArea().toPlainString(),
              "measured", home.measuredArea().toPlainString()));
    }
  }

  private static Map<Column<BigDecimal>, BigDecimal> numbers(TableRow row) {
    Map<Column<BigDecimal>, BigDecimal> numbers = new HashMap<>();
    NUMBERS.forEach(column -> numbers.put(column, row.read(column)));
    return numbers;
  }

  /** Nothing is left of less than half a cent, and a price per m² has an end. */
  private static void requireStorable(TableRow row, Map<Column<BigDecimal>, BigDecimal> numbers) {
    NUMBERS.stream()
        .filter(column -> numbers.get(column) != null && shown(numbers, column).signum() == 0)
        .forEach(column -> row.refuse(column, SheetProblem.NOT_POSITIVE));
    BigDecimal price = shown(numbers, UNIT_PRICE);
    if (price != null && price.compareTo(HIGHEST_UNIT_PRICE) > 0) {
      row.refuse(UNIT_PRICE, SheetProblem.NUMBER_TOO_LARGE);
    }
  }

  private static BigDecimal shown(
      Map<Column<BigDecimal>, BigDecimal> numbers, Column<BigDecimal> column) {
    BigDecimal number = numbers.get(column);
    return number == null ? null : Tally.rounded(number);
  }

  /** Zero stands for a storey that is not known; the row then has a problem. */
  private static int storey(TableRow row, String room) {
    if (!row.isBlank(STOREY)) {
      String words = row.read(STOREY);
      return words == null ? 0 : known(row, STOREY, Storey.stated(words));
    }
    return room == null ? 0 : known(row, ROOM, Storey.ofRoom(room));
  }

  private static int known(TableRow row, Column<String> column, OptionalInt storey) {
    if (storey.isEmpty()) {
      row.refuse(column, PriceListProblem.STOREY_UNCLEAR);
    }
    return storey.orElse(0);
  }

  private void checkAreas(TableRow row, Map<Column<BigDecimal>, BigDecimal> numbers) {
    BigDecimal built = numbers.get(BUILT_AREA);
    BigDecimal inner = numbers.get(INNER_AREA);
    BigDecimal shared = numbers.get(SHARED_AREA);
    if (built != null && Tally.rounded(built).compareTo(areaCap) > 0) {
      row.refuse(
          BUILT_AREA,
          PriceListProblem.AREA_ABOVE_CAP,
          Map.of("area", built.toPlainString(), "cap", areaCap.toPlainString()));
    }
    if (built != null && inner != null && shared != null) {
      checkParts(row, built, inner.add(shared));
    }
    if (row.isSound()) {
      checkParts(
          row,
          shown(numbers, BUILT_AREA),
          shown(numbers, INNER_AREA).add(shown(numbers, SHARED_AREA)));
    }
  }

  /** As they are written, and again as they are stored: rounding may take them apart. */
  private static void checkParts(TableRow row, BigDecimal built, BigDecimal parts) {
    if (built.subtract(parts).abs().compareTo(AREA_STEP) >= 0) {
      row.refuse(
          BUILT_AREA,
          PriceListProblem.AREAS_DIFFER,
          Map.of("area", built.toPlainString(), "parts", parts.toPlainString()));
    }
  }

  private static void checkPrice(TableRow row, Map<Column<BigDecimal>, BigDecimal> numbers) {
    BigDecimal area = numbers.get(BUILT_AREA);
    BigDecimal price = numbers.get(UNIT_PRICE);
    BigDecimal total = numbers.get(TOTAL_PRICE);
    if (area == null || price == null || total == null) {
      return;
    }
    BigDecimal expected = area.multiply(price);
    if (expected.subtract(total).abs().compareTo(PRICE_TOLERANCE) > 0) {
      row.refuse(
          TOTAL_PRICE,
          PriceListProblem.PRICE_DIFFERS,
          Map.of(
              "total", total.toPlainString(), "expected", Tally.rounded(expected).toPlainString()));
    }
  }
}
