package org.anju.draw.ceremony;

import org.anju.platform.pdf.PdfWords;

/** The texts of the printed minutes. */
final class MinutesWords {

  private static final PdfWords TEXTS = new PdfWords(MinutesWords.class, "minutes.properties");

  private MinutesWords() {}

  /** {@code arguments} are names and values of the text's places, in turn. */
  static String of(String key, Object... arguments) {
    return TEXTS.of(key, arguments);
  }
}
