package org.anju.platform.spreadsheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the words of a cell are made comparable. */
public final class Texts {

  /** What nobody types: byte order marks, blanks without width, and control characters. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\uFEFF\\u200B]|[\\p{Cntrl}&&[^\\t\\n\\r]]");

  private Texts() {}

  /** Without surrounding blanks of any kind, non-breaking and full-width ones included. */
  static String trimmed(String raw) {
    String text = UNSEEN.matcher(raw).replaceAll("");
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Full-width letters and digits become the ordinary ones (NFKC). */
  public static String halfWidth(String text) {
    return trimmed(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  /** Half-width, lower case and without any blanks: for comparing words. */
  public static String comparable(String text) {
    return halfWidth(text).replaceAll("[\\s\\p{Z}]+", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
