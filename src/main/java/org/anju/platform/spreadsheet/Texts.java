package org.anju.platform.spreadsheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * How the words of a cell are made comparable. This is done several times for each cell of a long
 * list, hence without patterns.
 */
public final class Texts {

  private Texts() {}

  /** Without surrounding blanks of any kind, non-breaking and full-width ones included. */
  static String trimmed(String raw) {
    String text = without(Texts::isUnseen, raw);
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
    return without(Texts::isBlank, halfWidth(text)).toLowerCase(Locale.ROOT);
  }

  private static String without(IntPredicate unwanted, String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      if (!unwanted.test(text.charAt(at))) {
        kept.append(text.charAt(at));
      }
    }
    return kept.toString();
  }

  /** What nobody types: byte order marks, blanks without width, and control characters. */
  private static boolean isUnseen(int character) {
    return character == '\uFEFF'
        || character == '\u200B'
        || (character < ' ' || character == '\u007F')
            && character != '\t'
            && character != '\n'
            && character != '\r';
  }

  private static boolean isBlank(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
