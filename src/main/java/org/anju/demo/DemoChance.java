package org.anju.demo;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Numbers that look like chance and are the same on every machine; nothing is decided by them. */
final class DemoChance {

  private final int seed;
  private int drawn;

  DemoChance(int seed) {
    this.seed = seed;
  }

  /** From 0 to {@code bound}, which is excluded. */
  int below(int bound) {
    return digest(seed + ":" + drawn++).mod(BigInteger.valueOf(bound)).intValue();
  }

  /** From {@code least} to {@code bound}, which is excluded. */
  int between(int least, int bound) {
    return least + below(bound - least);
  }

  boolean heads() {
    return below(2) == 0;
  }

  private static BigInteger digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
