package org.anju.platform.personal;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a person, normalised: no spaces between Chinese characters, one between foreign
 * words, one form of the middle dot.
 *
 * @param value the name in clear; never log it, {@link #toString()} is masked
 */
public record PersonName(String value) {

  /** Why a text is no name. */
  public enum Reason {
    /** Nothing was typed. */
    MISSING,
    /** Longer than {@link #LONGEST} characters. */
    LENGTH,
    /** Digits or signs that no name has. */
    CHARACTERS
  }

  /** The most characters that a name may have. */
  public static final int LONGEST = 50;

  private static final Pattern DOTS = Pattern.compile(" *[·•‧∙⋅・･] *");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern SPACE_BESIDE_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");
  private static final Pattern SHAPE = Pattern.compile("\\p{L}[\\p{L}\\p{M}·' .-]*");

  /**
   * Takes a name that was parsed before.
   *
   * @throws IllegalArgumentException when it is no normalised name; the message does not repeat it
   */
  public PersonName {
    flaw(value)
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException("not a name: " + reason);
            });
  }

  /**
   * Reads what a person typed.
   *
   * @param raw may be null
   */
  public static Parsed<PersonName, Reason> parse(String raw) {
    String name = normalise(raw);
    return flaw(name)
        .<Parsed<PersonName, Reason>>map(Parsed::invalid)
        .orElseGet(() -> Parsed.valid(new PersonName(name)));
  }

  /** The first character and a star for each other one, for example {@code 张*}. */
  public String masked() {
    int first = value.offsetByCodePoints(0, 1);
    return value.substring(0, first) + "*".repeat(value.codePointCount(first, value.length()));
  }

  @Override
  public String toString() {
    return masked();
  }

  private static String normalise(String raw) {
    String spaced = SPACES.matcher(TypedText.halfWidth(raw)).replaceAll(" ").strip();
    String dotted = DOTS.matcher(spaced).replaceAll("·");
    return SPACE_BESIDE_HAN.matcher(dotted).replaceAll("");
  }

  private static Optional<Reason> flaw(String name) {
    if (name == null || name.isEmpty()) {
      return Optional.of(Reason.MISSING);
    }
    if (name.codePointCount(0, name.length()) > LONGEST) {
      return Optional.of(Reason.LENGTH);
    }
    return SHAPE.matcher(name).matches() ? Optional.empty() : Optional.of(Reason.CHARACTERS);
  }
}
