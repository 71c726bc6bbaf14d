package org.anju.stock.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.anju.platform.spreadsheet.Column;
import org.anju.platform.spreadsheet.ListTemplate;
import org.anju.platform.text.Texts;

/** An empty ledger for a district to fill in, with the headings that {@link StockSheet} knows. */
public final class StockTemplate {

  private static final List<String> COLUMNS =
      StockColumns.ALL.stream().<String>map(Column::key).toList();

  private StockTemplate() {}

  /** The template's words: English for any English locale, else Chinese. */
  public static ResourceBundle words(Locale language) {
    return Texts.of(StockTemplate.class, "template", language);
  }

  /**
   * Writes the template.
   *
   * @param language English for any English locale, else Chinese
   * @param out is left open
   */
  public static void write(Locale language, OutputStream out) throws IOException {
    ListTemplate.write(words(language), COLUMNS, out);
  }
}
