package org.anju.draw;

import java.nio.charset.StandardCharsets;

/** Values that consist of a declared number of decimal digits. */
final class Digits {

  private Digits() {}

  static boolean are(String text, int count) {
    return text != null
        && text.length() == count
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static byte[] bytes(String text, int count) {
    if (!are(text, count)) {
      throw new IllegalArgumentException("the value must be " + count + " digits from 0 to 9");
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
