package org.anju.employer.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.anju.platform.spreadsheet.ListTemplate;
import org.anju.platform.text.Texts;

/** An empty roster to fill in, with the headings that {@link RosterSheet} knows. */
public final class RosterTemplate {

  private static final List<String> COLUMNS =
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

  private RosterTemplate() {}

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
    ListTemplate.write(words(language), COLUMNS, out);
  }
}
