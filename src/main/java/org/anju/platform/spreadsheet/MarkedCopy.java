package org.anju.platform.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a list again with what is wrong with it: every row and cell at its old place, wrong cells
 * red and with a comment, and one more column that says in words what is to be done. Formulas
 * become their results. Memory does not grow with the list.
 */
public final class MarkedCopy {

  private static final int ROWS_IN_MEMORY = 100;

  /** Comments are kept in memory until the end; the words stand in the last column for all. */
  private static final int MOST_COMMENTS = 1_000;

  private static final int NARROW = 14 * 256;
  private static final int WIDE = 80 * 256;

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final CreationHelper helper = workbook.getCreationHelper();
  private final CellStyle wrong = workbook.createCellStyle();
  private final CellStyle date = workbook.createCellStyle();
  private final CellStyle text = workbook.createCellStyle();
  private final Map<String, String> wordsOfCells;
  private final Map<Integer, String> wordsOfRows;
  private final String heading;
  private int comments;

  /**
   * What is wrong with a cell, or with a row when {@code cell} is empty.
   *
   * @param row from 1; 0 for what concerns the whole sheet
   */
  public record Mark(int row, String cell, String words) {}

  private MarkedCopy(List<Mark> marks, String heading) {
    this.heading = heading;
    wordsOfCells =
        marks.stream()
            .filter(mark -> !mark.cell().isEmpty())
            .collect(Collectors.toMap(Mark::cell, Mark::words, MarkedCopy::joined));
    wordsOfRows =
        marks.stream().collect(Collectors.toMap(Mark::row, Mark::words, MarkedCopy::joined));
    wrong.setFillForegroundColor(IndexedColors.ROSE.getIndex());
    wrong.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    text.setDataFormat(workbook.createDataFormat().getFormat("@"));
  }

  /**
   * Writes the copy.
   *
   * @param file a list that was read before; it stays as it is
   * @param columns by which the list is found in it
   * @param heading of the column that is added
   * @param out is left open
   */
  public static Reading<Void> write(
      Path file,
      Limits limits,
      List<Column<?>> columns,
      List<Mark> marks,
      String heading,
      OutputStream out) {
    Function<Workbook, Void> copy =
        workbook -> {
          new MarkedCopy(marks, heading).write(workbook, Table.in(workbook, columns), out);
          return null;
        };
    return Workbooks.read(file, limits, copy);
  }

  private void write(Workbook original, Table table, OutputStream out) {
    try (workbook) {
      for (Sheet sheet : original.sheets()) {
        copy(sheet, table.isIn(sheet) ? table.headingRow() : 0);
      }
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code headingRow} is 0 for a sheet without the list. */
  private void copy(Sheet sheet, int headingRow) {
    org.apache.poi.ss.usermodel.Sheet copy = workbook.createSheet(sheet.name());
    sheet.merged().forEach(copy::addMergedRegion);
    Drawing<?> drawing = copy.createDrawingPatriarch();
    int last = lastPlace(sheet) + 1;
    copy.setDefaultColumnWidth(NARROW / 256);
    if (headingRow > 0) {
      copy.setColumnWidth(last, WIDE);
    }
    for (Iterator<SheetRow> rows = sheet.plainRows(); rows.hasNext(); ) {
      SheetRow row = rows.next();
      Row written = copy.createRow(row.number() - 1);
      row.cells().forEach((place, value) -> fill(written.createCell(place), value));
      if (headingRow > 0) {
        mark(drawing, written, row.number(), last, headingRow);
      }
    }
  }

  private void mark(Drawing<?> drawing, Row written, int number, int last, int headingRow) {
    if (number == headingRow) {
      written.createCell(last).setCellValue(headingWithWords(headingRow));
      return;
    }
    String words = wordsOfRows.get(number);
    if (words == null || number < headingRow) {
      return;
    }
    written.createCell(last).setCellValue(words);
    wordsOfCells.entrySet().stream()
        .filter(entry -> rowOf(entry.getKey()) == number)
        .forEach(entry -> mark(drawing, written, entry.getKey(), entry.getValue()));
  }

  private void mark(Drawing<?> drawing, Row row, String address, String words) {
    int place = new org.apache.poi.ss.util.CellAddress(address).getColumn();
    Cell cell = row.getCell(place, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    cell.setCellStyle(wrong);
    if (comments++ < MOST_COMMENTS) {
      ClientAnchor anchor = helper.createClientAnchor();
      anchor.setCol1(place + 1);
      anchor.setCol2(place + 5);
      anchor.setRow1(row.getRowNum());
      anchor.setRow2(row.getRowNum() + 4);
      Comment comment = drawing.createCellComment(anchor);
      comment.setString(helper.createRichTextString(words));
      comment.setAddress(row.getRowNum(), place);
      cell.setCellComment(comment);
    }
  }

  /** What concerns the sheet or its headings stands in brackets, which the reader passes over. */
  private String headingWithWords(int headingRow) {
    String words =
        wordsOfRows.entrySet().stream()
            .filter(entry -> entry.getKey() <= headingRow)
            .map(Map.Entry::getValue)
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? heading : heading + " (" + words + ")";
  }

  private void fill(Cell cell, CellValue value) {
    if (value instanceof CellValue.Text said) {
      cell.setCellValue(said.text());
      cell.setCellStyle(text);
    } else if (value instanceof CellValue.Numeral number) {
      cell.setCellValue(number.number().doubleValue());
    } else if (value instanceof CellValue.Day day) {
      LocalDate shown = day.date();
      cell.setCellValue(shown);
      cell.setCellStyle(date);
    }
  }

  private static int lastPlace(Sheet sheet) {
    int last = 0;
    for (Iterator<SheetRow> rows = sheet.plainRows(); rows.hasNext(); ) {
      last = Math.max(last, rows.next().cells().lastKey());
    }
    return last;
  }

  private static int rowOf(String address) {
    return new org.apache.poi.ss.util.CellAddress(address).getRow() + 1;
  }

  private static String joined(String one, String other) {
    return Objects.equals(one, other) ? one : one + " " + other;
  }
}
