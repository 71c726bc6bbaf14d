package org.anju.platform.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds the workbooks that tests read, row by row. */
public final class SheetFixture {

  /** A formula whose result is stored beside it, as a spreadsheet saves it. */
  public record Formula(String formula, boolean withResult) {}

  private final List<Object[]> rows = new ArrayList<>();
  private final List<String> merged = new ArrayList<>();

  public static SheetFixture sheet() {
    return new SheetFixture();
  }

  public static Formula formula(String formula) {
    return new Formula(formula, true);
  }

  public static Formula formulaWithoutResult(String formula) {
    return new Formula(formula, false);
  }

  /** Null leaves a cell out. */
  public SheetFixture row(Object... cells) {
    rows.add(cells);
    return this;
  }

  public SheetFixture blankRows(int count) {
    for (int i = 0; i < count; i++) {
      row();
    }
    return this;
  }

  /** For example {@code A3:C3}. */
  public SheetFixture merge(String... ranges) {
    merged.addAll(List.of(ranges));
    return this;
  }

  public Path xlsx(Path folder) {
    return written(new XSSFWorkbook(), folder.resolve("list.xlsx"));
  }

  /** As {@link #xlsx(Path)}, without a file. */
  public byte[] xlsx() {
    return bytes(new XSSFWorkbook());
  }

  /** As {@link #xls(Path)}, without a file. */
  public byte[] xls() {
    return bytes(new HSSFWorkbook());
  }

  private byte[] bytes(Workbook workbook) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (workbook) {
      into(workbook, "Sheet1");
      workbook.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  public Path xls(Path folder) {
    return written(new HSSFWorkbook(), folder.resolve("list.xls"));
  }

  /** As comma-separated values, with a byte order mark where people's programs write one. */
  public byte[] csv(Charset charset) {
    String mark = charset.name().startsWith("UTF") ? "\uFEFF" : "";
    String text =
        rows.stream()
            .map(
                row ->
                    Arrays.stream(row)
                        .map(cell -> cell == null ? "" : cell.toString())
                        .collect(Collectors.joining(",")))
            .collect(Collectors.joining("\r\n"));
    return (mark + text).getBytes(charset);
  }

  /** For lists of many rows. */
  public Path largeXlsx(Path folder) {
    return written(new SXSSFWorkbook(), folder.resolve("large.xlsx"));
  }

  /** Adds the rows as a further sheet. */
  public SheetFixture into(Workbook workbook, String name) {
    Sheet sheet = workbook.createSheet(name);
    CellStyle date = workbook.createCellStyle();
    date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    for (int r = 0; r < rows.size(); r++) {
      fill(sheet.createRow(r), rows.get(r), date);
    }
    merged.forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));
    return this;
  }

  public static Path write(Workbook workbook, Path file) {
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
      return file;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path written(Workbook workbook, Path file) {
    into(workbook, "Sheet1");
    return write(workbook, file);
  }

  private static void fill(Row row, Object[] values, CellStyle date) {
    for (int c = 0; c < values.length; c++) {
      if (values[c] != null) {
        fill(row.createCell(c), values[c], date);
      }
    }
  }

  private static void fill(Cell cell, Object value, CellStyle date) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof LocalDate day) {
      cell.setCellValue(day);
      cell.setCellStyle(date);
    } else if (value instanceof Formula formula) {
      cell.setCellFormula(formula.formula());
      if (formula.withResult()) {
        Workbook workbook = cell.getSheet().getWorkbook();
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
      }
    } else {
      cell.setCellValue(value.toString());
    }
  }
}
