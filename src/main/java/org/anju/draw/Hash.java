package org.anju.draw;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * 32 bytes of a SHA-256 or an HMAC-SHA256, ordered as unsigned bytes, written in lower-case hex.
 */
public final class Hash implements Comparable<Hash> {

  static final int BYTES = 32;
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
  private static final ThreadLocal<MessageDigest> SHA_256 =
      ThreadLocal.withInitial(Hash::newSha256);

  private final long first;
  private final long second;
  private final long third;
  private final long fourth;

  private Hash(ByteBuffer bytes) {
    this.first = bytes.getLong();
    this.second = bytes.getLong();
    this.third = bytes.getLong();
    this.fourth = bytes.getLong();
  }

  /**
   * @throws IllegalArgumentException when there are not 32 bytes
   */
  public static Hash of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
    }
    return new Hash(ByteBuffer.wrap(bytes));
  }

  /** The hash at a place of many, one after the other. */
  static Hash at(byte[] hashes, int place) {
    return new Hash(ByteBuffer.wrap(hashes, place * BYTES, BYTES));
  }

  /**
   * @throws IllegalArgumentException when the text is not 64 lower-case hexadecimal digits
   */
  public static Hash parse(String hex) {
    if (!isHex(hex)) {
      throw new IllegalArgumentException("a hash is written as 64 lower-case hexadecimal digits");
    }
    return of(HexFormat.of().parseHex(hex));
  }

  static boolean isHex(String text) {
    return text != null && HEX.matcher(text).matches();
  }

  /** SHA-256 over the parts, one after the other. */
  public static Hash sha256(byte[]... parts) {
    MessageDigest digest = SHA_256.get();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return of(digest.digest());
  }

  /** Writes at a place of many the SHA-256 over a prefix and {@code length} bytes of the data. */
  static void sha256Into(
      byte[] hashes, int place, byte[] prefix, byte[] data, int offset, int length) {
    MessageDigest digest = SHA_256.get();
    digest.update(prefix);
    digest.update(data, offset, length);
    try {
      digest.digest(hashes, place * BYTES, BYTES);
    } catch (DigestException e) {
      throw new IllegalStateException("there is room for 32 bytes", e);
    }
  }

  /** The first bits as a number, less than 32 of them. */
  int firstBits(int count) {
    return (int) (first >>> (Long.SIZE - count));
  }

  public byte[] bytes() {
    return ByteBuffer.allocate(BYTES)
        .putLong(first)
        .putLong(second)
        .putLong(third)
        .putLong(fourth)
        .array();
  }

  public String hex() {
    return HexFormat.of().formatHex(bytes());
  }

  @Override
  public int compareTo(Hash other) {
    if (first != other.first) {
      return Long.compareUnsigned(first, other.first);
    }
    if (second != other.second) {
      return Long.compareUnsigned(second, other.second);
    }
    if (third != other.third) {
      return Long.compareUnsigned(third, other.third);
    }
    return Long.compareUnsigned(fourth, other.fourth);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && compareTo(hash) == 0;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(first);
  }

  @Override
  public String toString() {
    return hex();
  }

  private static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
