package org.anju.stock.sheet;

import static org.anju.stock.sheet.StockColumns.ADDRESS;
import static org.anju.stock.sheet.StockColumns.ASKING_PRICE;
import static org.anju.stock.sheet.StockColumns.BUILDING;
import static org.anju.stock.sheet.StockColumns.BUILT_AREA;
import static org.anju.stock.sheet.StockColumns.CODE;
import static org.anju.stock.sheet.StockColumns.COMPLETED_ON;
import static org.anju.stock.sheet.StockColumns.CREDIT_CODE;
import static org.anju.stock.sheet.StockColumns.DEVELOPER;
import static org.anju.stock.sheet.StockColumns.DISTRICT;
import static org.anju.stock.sheet.StockColumns.ENCUMBRANCE;
import static org.anju.stock.sheet.StockColumns.ENTRANCE;
import static org.anju.stock.sheet.StockColumns.ESTATE;
import static org.anju.stock.sheet.StockColumns.INNER_AREA;
import static org.anju.stock.sheet.StockColumns.LAYOUT;
import static org.anju.stock.sheet.StockColumns.ORIENTATION;
import static org.anju.stock.sheet.StockColumns.ROOM;
import static org.anju.stock.sheet.StockColumns.SALE_STATE;
import static org.anju.stock.sheet.StockColumns.STOREY;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.anju.platform.personal.SocialCreditCode;
import org.anju.platform.spreadsheet.CellProblem;
import org.anju.platform.spreadsheet.Column;
import org.anju.platform.spreadsheet.Limits;
import org.anju.platform.spreadsheet.Progress;
import org.anju.platform.spreadsheet.Reading;
import org.anju.platform.spreadsheet.Storey;
import org.anju.platform.spreadsheet.Table;
import org.anju.platform.spreadsheet.TableRow;
import org.anju.platform.spreadsheet.TypedCell;
import org.anju.platform.spreadsheet.Workbook;
import org.anju.platform.spreadsheet.Workbooks;
import org.jetbrains.annotations.Nullable;

/**
 * Reads a district's ledger of unsold homes and checks each row by itself and against the rows
 * above it: area within the cap (article 7), credit code, code and place once, one address and
 * developer for each estate. Rows are passed on one by one; none is kept.
 */
public final class StockSheet {

  private static final BigDecimal HIGHEST_PRICE = new BigDecimal("1000000");
  private static final int DECIMALS = 2;

  private final StockTerms terms;
  private final Limits limits;
  private final Progress progress;

  /**
   * @param progress hears of the rows done, on the reading thread
   */
  public StockSheet(StockTerms terms, Limits limits, Progress progress) {
    this.terms = terms;
    this.limits = limits;
    this.progress = progress;
  }

  /** Blocks while it reads; the stream is left open. */
  public Reading<SheetNotes> read(InputStream stream, StockRows rows) {
    return Workbooks.read(stream, limits, progress, workbook -> new Walk(workbook, rows).through());
  }

  /** One way through a sheet. */
  private final class Walk {

    private final Table table;
    private final StockRows rows;
    private final RowsAbove above = new RowsAbove();
    private SheetNotes.Place codeAt;
    private SheetNotes.Place roomAt;

    Walk(Workbook workbook, StockRows rows) {
      this.table = Table.in(workbook, StockColumns.ALL);
      this.rows = rows;
    }

    SheetNotes through() {
      passOn(null);
      table.forEachRow(progress, this::take);
      passOn(null);
      return new SheetNotes(codeAt, roomAt, table.ignoredHeadings());
    }

    private void take(TableRow row) {
      if (row.isTotal()) {
        return;
      }
      notePlaces(row);
      StockLine line = line(row);
      if (row.isSound()) {
        rows.sound(line);
      } else {
        passOn(line.code());
      }
    }

    /** Problems belong to the row at hand, or to the sheet before and after its rows. */
    private void passOn(@Nullable String code) {
      Map<Integer, List<CellProblem>> byRow = new TreeMap<>();
      table
          .takeProblems()
          .forEach(
              problem ->
                  byRow.computeIfAbsent(problem.row(), row -> new ArrayList<>()).add(problem));
      byRow.forEach((row, problems) -> rows.wrong(row, code, problems));
    }

    private void notePlaces(TableRow row) {
      if (codeAt == null) {
        codeAt = place(row, CODE);
        roomAt = place(row, ROOM);
      }
    }

    private StockLine line(TableRow row) {
      String code = row.read(CODE);
      requireDistrict(row);
      String room = row.read(ROOM);
      SocialCreditCode credit = row.read(CREDIT_CODE);
      StockLine line =
          new StockLine(
              row.number(),
              code,
              row.read(ESTATE),
              row.read(ADDRESS),
              row.read(DEVELOPER),
              credit == null ? null : credit.value(),
              row.read(BUILDING),
              orEmpty(row.read(ENTRANCE)),
              room,
              storey(row, room),
              row.read(LAYOUT),
              orEmpty(row.read(ORIENTATION)),
              builtArea(row),
              rounded(row.read(INNER_AREA)),
              completedOn(row),
              row.read(SALE_STATE),
              row.read(ENCUMBRANCE),
              askingPrice(row));
      requireInnerWithin(row, line);
      above.compare(row, line);
      return line;
    }
  }

  private static SheetNotes.Place place(TableRow row, Column<?> column) {
    String letters = row.cell(column).replaceAll("\\d", "");
    return row.typed().stream()
        .filter(cell -> cell.column().equals(column.key()))
        .map(TypedCell::heading)
        .findFirst()
        .map(heading -> new SheetNotes.Place(letters, heading))
        .orElse(null);
  }

  private void requireDistrict(TableRow row) {
    String typed = row.read(DISTRICT);
    if (typed != null && !typed.equals(terms.district())) {
      row.refuse(
          DISTRICT,
          StockProblem.DISTRICT_DIFFERS,
          Map.of("typed", typed, "district", terms.district()));
    }
  }

  /** Held against the cap as it was typed: no rounding brings a larger unit below it. */
  private BigDecimal builtArea(TableRow row) {
    BigDecimal area = row.read(BUILT_AREA);
    if (area != null && area.compareTo(terms.areaCap()) > 0) {
      row.refuse(
          BUILT_AREA,
          StockProblem.AREA_ABOVE_CAP,
          Map.of("area", area.toPlainString(), "cap", terms.areaCap().toPlainString()));
    }
    return rounded(area);
  }

  private static void requireInnerWithin(TableRow row, StockLine line) {
    if (line.builtArea() != null
        && line.innerArea() != null
        && line.innerArea().compareTo(line.builtArea()) > 0) {
      row.refuse(
          INNER_AREA,
          StockProblem.INNER_ABOVE_BUILT,
          Map.of(
              "inner",
              line.innerArea().toPlainString(),
              "built",
              line.builtArea().toPlainString()));
    }
  }

  private LocalDate completedOn(TableRow row) {
    LocalDate day = row.read(COMPLETED_ON);
    if (day != null && day.isAfter(terms.today())) {
      row.refuse(COMPLETED_ON, StockProblem.COMPLETED_LATER, Map.of("day", day.toString()));
    }
    return day;
  }

  private static BigDecimal askingPrice(TableRow row) {
    BigDecimal price = row.read(ASKING_PRICE);
    if (price != null && price.compareTo(HIGHEST_PRICE) > 0) {
      row.refuse(ASKING_PRICE, StockProblem.PRICE_TOO_HIGH, Map.of("price", price.toPlainString()));
    }
    return rounded(price);
  }

  /** Zero stands for a storey that is not known; the row then has a problem. */
  private static int storey(TableRow row, @Nullable String room) {
    if (!row.isBlank(STOREY)) {
      String words = row.read(STOREY);
      return words == null ? 0 : known(row, STOREY, Storey.stated(words));
    }
    return room == null ? 0 : known(row, ROOM, Storey.ofRoom(room));
  }

  private static int known(TableRow row, Column<String> column, OptionalInt storey) {
    if (storey.isEmpty()) {
      row.refuse(column, StockProblem.STOREY_UNCLEAR);
    }
    return storey.orElse(0);
  }

  private static BigDecimal rounded(@Nullable BigDecimal number) {
    return number == null ? null : number.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
