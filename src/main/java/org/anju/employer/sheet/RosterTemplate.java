package org.anju.employer.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.anju.platform.text.Texts;
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
 * An empty roster to fill in: a note, the headings that {@link RosterSheet} knows, and lists of
 * what may be chosen. Every column is text, so that no identity number loses its digits.
 */
public final class RosterTemplate {

  private static final List<String> KEYS =
      List.of(
          "name",
          "sex",
          "identity-number",
          "mobile",
          "marital-status",
          "spouse-name",
          "spouse-number",
          "minors",
          "category",
          "category-reason",
          "hired-on",
          "income",
          "housing-area",
          "wished-district");
  private static final List<String> CHOSEN = List.of("sex", "marital-status", "category");
  private static final int HEADING_ROW = 1;
  private static final int LAST_ROW = 20_001;
  private static final int WIDTH = 20 * 256;
  private static final float NOTE_HEIGHT = 96;

  private final ResourceBundle words;
  private final XSSFWorkbook workbook = new XSSFWorkbook();

  private RosterTemplate(Locale language) {
    words = words(language);
  }

  /** The words of templates and exports: English for any English locale, else Chinese. */
  public static ResourceBundle words(Locale language) {
    return Texts.of(RosterTemplate.class, "template", language);
  }

  /**
   * Writes the template.
   *
   * @param language English for any English locale, else Chinese
   * @param out is left open
   */
  public static void write(Locale language, OutputStream out) throws IOException {
    new RosterTemplate(language).write(out);
  }

  private void write(OutputStream out) throws IOException {
    try (workbook) {
      XSSFSheet sheet = workbook.createSheet(words.getString("sheet"));
      writeNote(sheet);
      writeHeadings(sheet);
      CHOSEN.forEach(key -> offerChoices(sheet, key));
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
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, KEYS.size() - 1));
  }

  private void writeHeadings(XSSFSheet sheet) {
    CellStyle heading = headingStyle();
    CellStyle text = workbook.createCellStyle();
    text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    Row row = sheet.createRow(HEADING_ROW);
    for (int place = 0; place < KEYS.size(); place++) {
      sheet.setDefaultColumnStyle(place, text);
      sheet.setColumnWidth(place, WIDTH);
      row.createCell(place).setCellValue(words.getString("heading." + KEYS.get(place)));
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

  private void offerChoices(XSSFSheet sheet, String key) {
    int place = KEYS.indexOf(key);
    DataValidationHelper helper = sheet.getDataValidationHelper();
    String[] choices = words.getString("choices." + key).split("\\|");
    DataValidation list =
        helper.createValidation(
            helper.createExplicitListConstraint(choices),
            new CellRangeAddressList(HEADING_ROW + 1, LAST_ROW, place, place));
    list.setShowErrorBox(false);
    sheet.addValidationData(list);
  }
}
