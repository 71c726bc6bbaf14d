package org.anju.platform.personal;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Undoes what keyboards and spreadsheets do to numbers: full-width forms, spaces, invisible marks.
 */
final class TypedText {

  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  private TypedText() {}

  /** Half-width, upper case, no white space and no invisible marks. Null becomes the empty text. */
  static String compact(String raw) {
    return halfWidth(raw)
        .codePoints()
        .filter(c -> !isSpace(c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .toUpperCase(Locale.ROOT);
  }

  /** Half-width, without invisible marks. Null becomes the empty text. */
  static String halfWidth(String raw) {
    if (raw == null) {
      return "";
    }
    return raw.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? c - FULL_WIDTH_OFFSET : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }
}
