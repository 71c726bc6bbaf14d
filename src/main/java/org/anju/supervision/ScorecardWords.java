package org.anju.supervision;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.anju.platform.text.Texts;

/** The headings and the file's name of the scorecards that are taken away. */
final class ScorecardWords {

  private static final List<String> COLUMNS =
      List.of(
          "company",
          "handed-over",
          "allocated",
          "median-days",
          "longest-days",
          "waiting",
          "longest-waiting",
          "sale-lists",
          "sale-price",
          "sale-cap",
          "sale-percent",
          "rent-lists",
          "rent-price",
          "rent-cap",
          "rent-percent",
          "complaints",
          "upheld",
          "late",
          "projects",
          "without-service",
          "lowest-stars",
          "average-stars",
          "expired");

  private final ResourceBundle words;

  private ScorecardWords(ResourceBundle words) {
    this.words = words;
  }

  static ScorecardWords in(Locale language) {
    return new ScorecardWords(Texts.of(ScorecardWords.class, "scorecard", language));
  }

  /** In the order of the columns. */
  List<String> headings() {
    return COLUMNS.stream().map(column -> words.getString("heading." + column)).toList();
  }

  /** Without an extension. */
  String fileName(int year) {
    return words.getString("file") + "-" + year;
  }
}
