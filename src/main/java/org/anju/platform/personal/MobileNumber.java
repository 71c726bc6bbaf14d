package org.anju.platform.personal;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mobile number of the mainland: eleven digits, the first a 1, the second 3 to 9.
 *
 * @param value the number in clear, without country code; never log it, {@link #toString()} is
 *     masked
 */
public record MobileNumber(String value) {

  /** Why a text is no mobile number. */
  public enum Reason {
    /** Nothing was typed. */
    MISSING,
    /** Something other than digits. */
    CHARACTERS,
    /** Not eleven digits. */
    LENGTH,
    /** Eleven digits that do not begin like a mobile number. */
    PREFIX
  }

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
  private static final Pattern COUNTRY_CODE = Pattern.compile("^(\\+|00)?86(?=[0-9]{11}$)");

  /**
   * Takes a number that was parsed before.
   *
   * @throws IllegalArgumentException when it is no normalised mobile number; the message does not
   *     repeat it
   */
  public MobileNumber {
    flaw(value)
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException("not a mobile number: " + reason);
            });
  }

  /**
   * Reads what a person typed: spaces, hyphens, full-width digits and the country code 86 are
   * allowed.
   *
   * @param raw may be null
   */
  public static Parsed<MobileNumber, Reason> parse(String raw) {
    String digits = TypedText.compact(raw).replace("-", "");
    String number = COUNTRY_CODE.matcher(digits).replaceFirst("");
    return flaw(number)
        .<Parsed<MobileNumber, Reason>>map(Parsed::invalid)
        .orElseGet(() -> Parsed.valid(new MobileNumber(number)));
  }

  /** The first three and the last four digits, for example {@code 131****7340}. */
  public String masked() {
    return value.substring(0, 3) + "****" + value.substring(7);
  }

  @Override
  public String toString() {
    return masked();
  }

  private static Optional<Reason> flaw(String number) {
    if (number == null || number.isEmpty()) {
      return Optional.of(Reason.MISSING);
    }
    if (!DIGITS.matcher(number).matches()) {
      return Optional.of(Reason.CHARACTERS);
    }
    if (number.length() != 11) {
      return Optional.of(Reason.LENGTH);
    }
    return MOBILE.matcher(number).matches() ? Optional.empty() : Optional.of(Reason.PREFIX);
  }
}
