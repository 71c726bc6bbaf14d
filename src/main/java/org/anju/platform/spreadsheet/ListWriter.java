package org.anju.platform.spreadsheet;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a list row by row; memory does not grow with it. */
public interface ListWriter extends Closeable {

  /** Which file a list becomes. */
  enum Format {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }

    /** As a request names it, in small letters too; an unknown one is no such page. */
    public static Format fromString(String typed) {
      return valueOf(typed.toUpperCase(Locale.ROOT));
    }

    /** As in a file's name. */
    public String extension() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Adds a row; a null is a blank cell. */
  void row(List<String> cells);

  /** The file is whole once this is done. */
  @Override
  void close();

  /**
   * Begins a list in that file; a disk that fails is an {@link UncheckedIOException}, here and
   * later.
   */
  static ListWriter open(Format format, Path file) {
    try {
      return switch (format) {
        case XLSX -> new Xlsx(file);
        case CSV -> new Csv(file);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A workbook of one sheet of texts. */
  final class Xlsx implements ListWriter {

    private static final int ROWS_IN_MEMORY = 100;

    private final Path file;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final Sheet sheet = workbook.createSheet();
    private int rows;

    private Xlsx(Path file) {
      this.file = file;
    }

    @Override
    public void row(List<String> cells) {
      Row row = sheet.createRow(rows++);
      for (int i = 0; i < cells.size(); i++) {
        if (cells.get(i) != null) {
          row.createCell(i).setCellValue(cells.get(i));
        }
      }
    }

    @Override
    public void close() {
      try (workbook;
          OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Separated values in UTF-8, marked so that spreadsheets see it. */
  final class Csv implements ListWriter {

    /** A spreadsheet would take such a text for a formula. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t\r].*");

    private final CSVPrinter printer;

    private Csv(Path file) throws IOException {
      BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
      writer.write('\uFEFF');
      printer = new CSVPrinter(writer, CSVFormat.EXCEL);
    }

    @Override
    public void row(List<String> cells) {
      try {
        printer.printRecord(cells.stream().map(Csv::harmless).toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String harmless(String text) {
      return text != null && FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    @Override
    public void close() {
      try {
        printer.close(true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
