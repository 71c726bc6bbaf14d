package org.anju.platform.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;

/** Translates POI's rows, whichever of its formats they come from. */
final class PoiCells {

  /** What spreadsheets show at most; beyond it a binary fraction only brings noise. */
  private static final MathContext SHOWN_DIGITS = new MathContext(15);

  private PoiCells() {}

  static SheetRow row(Row row) {
    SortedMap<Integer, CellValue> cells = new TreeMap<>();
    for (Cell cell : row) {
      CellValue value = value(cell);
      if (value != null) {
        cells.put(cell.getColumnIndex(), value);
      }
    }
    return new SheetRow(row.getRowNum() + 1, cells);
  }

  static BigDecimal number(double binary) {
    BigDecimal shown = new BigDecimal(binary, SHOWN_DIGITS).stripTrailingZeros();
    return shown.scale() < 0 ? shown.setScale(0) : shown;
  }

  private static CellValue value(Cell cell) {
    if (cell.getCellType() == CellType.FORMULA) {
      return formulaResult(cell);
    }
    return plain(cell, cell.getCellType());
  }

  private static CellValue formulaResult(Cell cell) {
    CellType result = cell.getCachedFormulaResultType();
    return result == CellType.BLANK
        ? new CellValue.Broken(SheetProblem.FORMULA_WITHOUT_VALUE)
        : plain(cell, result);
  }

  private static CellValue plain(Cell cell, CellType type) {
    return switch (type) {
      case NUMERIC -> numeric(cell);
      case STRING -> text(cell.getStringCellValue());
      case BOOLEAN -> new CellValue.Text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      case ERROR -> new CellValue.Broken(SheetProblem.FORMULA_ERROR);
      default -> null;
    };
  }

  private static CellValue numeric(Cell cell) {
    double binary = cell.getNumericCellValue();
    if (!Double.isFinite(binary)) {
      return new CellValue.Broken(SheetProblem.FORMULA_ERROR);
    }
    BigDecimal number = number(binary);
    if (!DateUtil.isCellDateFormatted(cell)) {
      return new CellValue.Numeral(number);
    }
    LocalDateTime date = cell.getLocalDateTimeCellValue();
    return date == null
        ? new CellValue.Numeral(number)
        : new CellValue.Day(LocalDate.from(date), number);
  }

  static CellValue text(String raw) {
    String text = Texts.trimmed(raw);
    return text.isEmpty() ? null : new CellValue.Text(text);
  }
}
