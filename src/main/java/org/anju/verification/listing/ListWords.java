package org.anju.verification.listing;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.anju.platform.text.Texts;

/** The headings and the file's name of a list of applications. */
public final class ListWords {

  private static final List<String> COLUMNS =
      List.of(
          "receipt",
          "applicant",
          "identity",
          "mobile",
          "category",
          "status",
          "persons",
          "income",
          "area",
          "tier",
          "score",
          "employer",
          "received");

  private final ResourceBundle words;

  private ListWords(ResourceBundle words) {
    this.words = words;
  }

  public static ListWords in(Locale language) {
    return new ListWords(Texts.of(ListWords.class, "list", language));
  }

  /** In the order of the columns. */
  List<String> headings() {
    return COLUMNS.stream().map(column -> words.getString("heading." + column)).toList();
  }

  /** Without an extension. */
  public String fileName() {
    return words.getString("file");
  }
}
