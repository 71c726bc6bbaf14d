package org.anju.draw;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * 32 bytes of a SHA-256 or an HMAC-SHA256, ordered as unsigned bytes, written in lower-case hex.
 */
public final class Hash implements Comparable<Hash> {

  static final int BYTES = 32;
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * @throws IllegalArgumentException when there are not 32 bytes
   */
  public static Hash of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
    }
    return new Hash(bytes.clone());
  }

  /**
   * @throws IllegalArgumentException when the text is not 64 lower-case hexadecimal digits
   */
  public static Hash parse(String hex) {
    if (!isHex(hex)) {
      throw new IllegalArgumentException("a hash is written as 64 lower-case hexadecimal digits");
    }
    return new Hash(HexFormat.of().parseHex(hex));
  }

  static boolean isHex(String text) {
    return text != null && HEX.matcher(text).matches();
  }

  /** SHA-256 over the parts, one after the other. */
  public static Hash sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return new Hash(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public int compareTo(Hash other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return hex();
  }
}
