package org.anju.platform.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.ResourceBundle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An empty workbook to fill in: a note, headings that the reader of such lists knows, and choices
 * where only some words are understood. Every column is text, so that no number loses its digits.
 */
public final class ListTemplate {

  private static final int HEADING_ROW = 1;
  private static final int LAST_ROW = 20_001;
  private static final int WIDTH = 20 * 256;
  private static final float NOTE_HEIGHT = 96;

  private final ResourceBundle words;
  private final List<String> columns;
  private final XSSFWorkbook workbook = new XSSFWorkbook();

  private ListTemplate(ResourceBundle words, List<String> columns) {
    this.words = words;
    this.columns = columns;
  }

  /**
   * Writes the template.
   *
   * @param words has {@code sheet}, {@code note}, {@code heading.<column>} for every column and
   *     {@code choices.<column>}, parted by {@code |}, where there are choices
   * @param out is left open
   */
  public static void write(ResourceBundle words, List<String> columns, OutputStream out)
      throws IOException {
    new ListTemplate(words, columns).write(out);
  }

  private void write(OutputStream out) throws IOException {
    try (workbook) {
      XSSFSheet sheet = workbook.createSheet(words.getString("sheet"));
      writeNote(sheet);
      writeHeadings(sheet);
      columns.stream()
          .filter(column -> words.containsKey("choices." + column))
          .forEach(column -> offerChoices(sheet, column));
      sheet.createFreezePane(1, HEADING_ROW + 1);
      workbook.write(out);
    }
  }

  private void writeNote(XSSFSheet sheet) {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    Row row = sheet.createRow(0);
    row.setHeightInPoints(NOTE_HEIGHT);
    row.createCell(0).setCellValue(words.getString("note"));
    row.getCell(0).setCellStyle(style);
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns.size() - 1));
  }

  private void writeHeadings(XSSFSheet sheet) {
    CellStyle heading = headingStyle();
    CellStyle text = workbook.createCellStyle();
    text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    Row row = sheet.createRow(HEADING_ROW);
    for (int place = 0; place < columns.size(); place++) {
      sheet.setDefaultColumnStyle(place, text);
      sheet.setColumnWidth(place, WIDTH);
      row.createCell(place).setCellValue(words.getString("heading." + columns.get(place)));
      row.getCell(place).setCellStyle(heading);
    }
  }

  private CellStyle headingStyle() {
    Font bold = workbook.createFont();
    bold.setBold(true);
    CellStyle style = workbook.createCellStyle();
    style.setFont(bold);
    style.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private void offerChoices(XSSFSheet sheet, String column) {
    int place = columns.indexOf(column);
    DataValidationHelper helper = sheet.getDataValidationHelper();
    String[] choices = words.getString("choices." + column).split("\\|");
    DataValidation list =
        helper.createValidation(
            helper.createExplicitListConstraint(choices),
            new CellRangeAddressList(HEADING_ROW + 1, LAST_ROW, place, place));
    list.setShowErrorBox(false);
    sheet.addValidationData(list);
  }
}
