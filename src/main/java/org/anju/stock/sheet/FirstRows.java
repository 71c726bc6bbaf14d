package org.anju.stock.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.OptionalInt;

/**
 * In which row each of many values came first. Of a value only 16 bytes are kept, so that a long
 * list takes little: a fingerprint that no two values of all lists together share by chance.
 */
final class FirstRows {

  private static final int FEWEST_PLACES = 1 << 10;

  private final MessageDigest digest = sha256();
  private long[] prints = new long[2 * FEWEST_PLACES];

  /** 0 where nothing is. */
  private int[] rows = new int[FEWEST_PLACES];

  private int size;

  /**
   * The row in which the value came before; empty when this is the first.
   *
   * @param row above 0
   */
  OptionalInt firstOf(String value, int row) {
    ByteBuffer print = ByteBuffer.wrap(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
    long high = print.getLong();
    long low = print.getLong();
    int place = placeOf(high, low);
    if (rows[place] != 0) {
      return OptionalInt.of(rows[place]);
    }
    put(place, high, low, row);
    if (++size > rows.length / 2) {
      grow();
    }
    return OptionalInt.empty();
  }

  /** Where it is, or else the next empty place. */
  private int placeOf(long high, long low) {
    int place = (int) low & (rows.length - 1);
    while (rows[place] != 0 && (prints[2 * place] != high || prints[2 * place + 1] != low)) {
      place = (place + 1) & (rows.length - 1);
    }
    return place;
  }

  private void put(int place, long high, long low, int row) {
    prints[2 * place] = high;
    prints[2 * place + 1] = low;
    rows[place] = row;
  }

  private void grow() {
    long[] oldPrints = prints;
    int[] oldRows = rows;
    prints = new long[2 * oldPrints.length];
    rows = new int[2 * oldRows.length];
    for (int old = 0; old < oldRows.length; old++) {
      if (oldRows[old] != 0) {
        long high = oldPrints[2 * old];
        long low = oldPrints[2 * old + 1];
        put(placeOf(high, low), high, low, oldRows[old]);
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
