package org.anju.publicity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** The code by which somebody asks for an objection's status: nobody can guess it. */
final class ObjectionCode {

  /** Letters and digits that nobody confuses: without 0, O, 1, I and L. */
  static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  static final int LENGTH = 10;

  private static final RandomGenerator RANDOM = new SecureRandom();

  private ObjectionCode() {}

  static String fresh() {
    return RANDOM
        .ints(LENGTH, 0, ALPHABET.length())
        .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
        .collect(Collectors.joining());
  }

  /** As people type it: small letters and spaces do not matter. */
  static String typed(String text) {
    return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }
}
