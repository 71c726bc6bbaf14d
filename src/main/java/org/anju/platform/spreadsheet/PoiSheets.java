package org.anju.platform.spreadsheet;

import com.github.pjfanning.xlsx.SharedStringsImplementationType;
import com.github.pjfanning.xlsx.StreamingReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;

/** The sheets of {@code .xlsx} (streamed) and {@code .xls} (whole, which its format demands). */
final class PoiSheets {

  private static final int ROWS_AT_ONCE = 100;

  private PoiSheets() {}

  static org.apache.poi.ss.usermodel.Workbook openXlsx(Path file, Limits limits) {
    ZipSecureFile.setMaxEntrySize(limits.unpackedBytes());
    return StreamingReader.builder()
        .rowCacheSize(ROWS_AT_ONCE)
        // As plain strings: the usual table holds a tree of objects for each text of the workbook.
        .setSharedStringsImplementationType(SharedStringsImplementationType.POI_READ_ONLY)
        .open(file.toFile());
  }

  static org.apache.poi.ss.usermodel.Workbook openXls(Path file) throws IOException {
    POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
    try {
      return new HSSFWorkbook(container, false);
    } catch (IOException | RuntimeException unusable) {
      container.close();
      throw unusable;
    }
  }

  /**
   * @param spool keeps the rows, which are walked through here for the first time
   */
  static List<Sheet> of(
      org.apache.poi.ss.usermodel.Workbook book, RowSpool spool, Limits limits, Progress progress) {
    List<Sheet> sheets = new ArrayList<>();
    int index = 0;
    for (org.apache.poi.ss.usermodel.Sheet sheet : book) {
      if (!book.isSheetHidden(index) && !book.isSheetVeryHidden(index)) {
        sheets.add(scanned(sheet, spool.keep(rows(sheet, progress)), limits));
      }
      index++;
    }
    return sheets;
  }

  private static Sheet scanned(
      org.apache.poi.ss.usermodel.Sheet sheet, RowSpool.Kept rows, Limits limits) {
    SheetScan scan = SheetScan.through(rows, limits);
    // In the file the merged ranges follow the rows: they are known only after the first walk.
    List<CellRangeAddress> merged = List.copyOf(sheet.getMergedRegions());
    List<SheetRow> head = new ArrayList<>();
    new MergedCells(scan.head().iterator(), merged).forEachRemaining(head::add);
    return new Sheet(sheet.getSheetName(), scan.filledRows(), head, rows::again, merged);
  }

  private static Iterator<SheetRow> rows(
      org.apache.poi.ss.usermodel.Sheet sheet, Progress progress) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .peek(row -> progress.walking())
        .map(PoiCells::row)
        .filter(row -> !row.cells().isEmpty())
        .iterator();
  }
}
