package org.anju.selection.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * The code that a family hands to its proxy: nobody can guess it, and only its hash is stored. In
 * four groups of four, so that it can be read out.
 */
final class ProxyCode {

  /** Letters and digits that nobody confuses: without 0, O, 1, I and L. */
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final int LENGTH = 16;
  private static final String EACH_GROUP = "(?<=\\G.{4})(?=.)";

  private static final RandomGenerator RANDOM = new SecureRandom();

  private ProxyCode() {}

  static String fresh() {
    String letters =
        RANDOM
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
            .collect(Collectors.joining());
    return String.join("-", letters.split(EACH_GROUP));
  }

  /** As people type it: small letters, spaces and dashes do not matter. */
  static String hash(String typed) {
    String letters = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(letters.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
