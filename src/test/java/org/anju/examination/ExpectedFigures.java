package org.anju.examination;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A spreadsheet with the figures of whole projects, each with its formula. Sheets of figures have a
 * name and a value in each row; sheets of homes have a row for each home below their headings.
 */
final class ExpectedFigures {

  private static final int SHOWN_DECIMALS = 4;

  private final Workbook book;
  private final FormulaEvaluator formulas;

  private ExpectedFigures(Workbook book) {
    this.book = book;
    this.formulas = book.getCreationHelper().createFormulaEvaluator();
  }

  static ExpectedFigures read(String resource) {
    try (InputStream file = ExpectedFigures.class.getResourceAsStream(resource)) {
      return new ExpectedFigures(new XSSFWorkbook(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The figures of one sheet, by their names. */
  Figures of(String sheet) {
    Map<String, Cell> cells = new HashMap<>();
    for (Row row : book.getSheet(sheet)) {
      if (row.getCell(0) != null && row.getCell(1) != null) {
        cells.put(row.getCell(0).getStringCellValue(), row.getCell(1));
      }
    }
    return new Figures(cells);
  }

  /** The homes of a sheet, each with its figures by the headings. */
  List<Figures> homes(String name) {
    Sheet sheet = book.getSheet(name);
    Row headings = sheet.getRow(0);
    List<Figures> homes = new ArrayList<>();
    for (int each = 1; each <= sheet.getLastRowNum(); each++) {
      Map<String, Cell> cells = new HashMap<>();
      for (Cell cell : sheet.getRow(each)) {
        if (cell.getCellType() != CellType.BLANK) {
          cells.put(headings.getCell(cell.getColumnIndex()).getStringCellValue(), cell);
        }
      }
      homes.add(new Figures(cells));
    }
    return homes;
  }

  /** Named values. */
  final class Figures {

    private final Map<String, Cell> cells;

    private Figures(Map<String, Cell> cells) {
      this.cells = cells;
    }

    boolean has(String name) {
      return cells.containsKey(name);
    }

    /** As a spreadsheet shows it, to the hundredth of a cent: sums leave dust behind that. */
    BigDecimal number(String name) {
      return new BigDecimal(NumberToTextConverter.toText(value(name).getNumberValue()))
          .setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP)
          .stripTrailingZeros();
    }

    String text(String name) {
      return value(name).getStringValue();
    }

    LocalDate day(String name) {
      return cell(name).getLocalDateTimeCellValue().toLocalDate();
    }

    private CellValue value(String name) {
      CellValue value = formulas.evaluate(cell(name));
      if (value.getCellType() == CellType.ERROR) {
        throw new IllegalStateException(name + ": " + value.formatAsString());
      }
      return value;
    }

    private Cell cell(String name) {
      if (!has(name)) {
        throw new NoSuchElementException(name);
      }
      return cells.get(name);
    }
  }
}
