package org.anju.platform.personal;

import java.util.Optional;

/**
 * The unified social credit code of an organisation (GB 32100-2015), normalised. It is public, so
 * it is shown whole.
 *
 * @param value 18 characters
 */
public record SocialCreditCode(String value) {

  /** Why a text is no credit code. */
  public enum Reason {
    /** Nothing was typed. */
    MISSING,
    /** Not 18 characters. */
    LENGTH,
    /** A character that the standard does not use, such as I, O, S, V or Z. */
    CHARACTERS,
    /** The last character does not fit the others. */
    CHECK_CHARACTER
  }

  private static final int LENGTH = 18;
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  /**
   * Takes a code that was parsed before.
   *
   * @throws IllegalArgumentException when it is no normalised credit code
   */
  public SocialCreditCode {
    flaw(value)
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException("not a social credit code: " + reason);
            });
  }

  /**
   * Reads what a person typed.
   *
   * @param raw may be null
   */
  public static Parsed<SocialCreditCode, Reason> parse(String raw) {
    String code = TypedText.compact(raw);
    return flaw(code)
        .<Parsed<SocialCreditCode, Reason>>map(Parsed::invalid)
        .orElseGet(() -> Parsed.valid(new SocialCreditCode(code)));
  }

  private static Optional<Reason> flaw(String code) {
    if (code == null || code.isEmpty()) {
      return Optional.of(Reason.MISSING);
    }
    if (code.length() != LENGTH) {
      return Optional.of(Reason.LENGTH);
    }
    if (!code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
      return Optional.of(Reason.CHARACTERS);
    }
    return code.charAt(LENGTH - 1) == checkCharacter(code)
        ? Optional.empty()
        : Optional.of(Reason.CHECK_CHARACTER);
  }

  private static char checkCharacter(String code) {
    int base = ALPHABET.length();
    int weight = 1;
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += ALPHABET.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % base;
    }
    return ALPHABET.charAt((base - sum % base) % base);
  }
}
