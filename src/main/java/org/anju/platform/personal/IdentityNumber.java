package org.anju.platform.personal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A resident identity number of 18 characters (GB 11643-1999), normalised: half-width, upper-case
 * X, no spaces.
 *
 * @param value the number in clear; never log it, {@link #toString()} is masked
 */
public record IdentityNumber(String value) {

  /** Why a text is no identity number. */
  public enum Reason {
    /** Nothing was typed. */
    MISSING,
    /** Not 18 characters. */
    LENGTH,
    /** Something other than 17 digits and a digit or X. */
    CHARACTERS,
    /** The first two digits name no province. */
    REGION,
    /** The day of birth is no day of the calendar, or lies before 1900. */
    DATE,
    /** The day of birth is after today. */
    BORN_IN_FUTURE,
    /** The last character does not fit the others. */
    CHECK_CHARACTER
  }

  /** The sex that the 17th digit tells. */
  public enum Sex {
    FEMALE,
    MALE
  }

  private static final int LENGTH = 18;
  private static final Pattern SHAPE = Pattern.compile("[0-9]{17}[0-9X]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_CHARACTERS = "10X98765432";
  private static final int FIRST_YEAR = 1900;
  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82", "83");

  /** The permanent residence card of a foreigner has the same form and begins with a nine. */
  private static final char FOREIGN_RESIDENT = '9';

  /**
   * Takes a number that was parsed before, for example one read back from the database.
   *
   * @throws IllegalArgumentException when it is no normalised identity number; the message does not
   *     repeat it
   */
  public IdentityNumber {
    flaw(value)
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException("not an identity number: " + reason);
            });
  }

  /**
   * Reads what a person typed.
   *
   * @param raw may be null
   * @param today the day after which nobody can be born yet
   */
  public static Parsed<IdentityNumber, Reason> parse(String raw, LocalDate today) {
    String number = TypedText.compact(raw);
    return flaw(number)
        .or(() -> bornAfter(number, today))
        .<Parsed<IdentityNumber, Reason>>map(Parsed::invalid)
        .orElseGet(() -> Parsed.valid(new IdentityNumber(number)));
  }

  public LocalDate birthDate() {
    return birthDate(value).orElseThrow();
  }

  public Sex sex() {
    return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
  }

  /** The six digits of the county where the number was first given out (GB/T 2260). */
  public String region() {
    return value.substring(0, 6);
  }

  /** Full years on that day; negative when the person is not yet born then. */
  public int ageOn(LocalDate day) {
    return Period.between(birthDate(), day).getYears();
  }

  /** Region and last four characters, for example {@code 420203********1026}. */
  public String masked() {
    return value.substring(0, 6) + "********" + value.substring(14);
  }

  @Override
  public String toString() {
    return masked();
  }

  private static Optional<Reason> flaw(String number) {
    if (number == null || number.isEmpty()) {
      return Optional.of(Reason.MISSING);
    }
    if (number.length() != LENGTH) {
      return Optional.of(Reason.LENGTH);
    }
    if (!SHAPE.matcher(number).matches()) {
      return Optional.of(Reason.CHARACTERS);
    }
    if (!hasRegion(number)) {
      return Optional.of(Reason.REGION);
    }
    if (birthDate(number).isEmpty()) {
      return Optional.of(Reason.DATE);
    }
    return number.charAt(17) == checkCharacter(number)
        ? Optional.empty()
        : Optional.of(Reason.CHECK_CHARACTER);
  }

  private static Optional<Reason> bornAfter(String number, LocalDate today) {
    return birthDate(number).filter(today::isBefore).map(born -> Reason.BORN_IN_FUTURE);
  }

  private static boolean hasRegion(String number) {
    return number.charAt(0) == FOREIGN_RESIDENT || PROVINCES.contains(number.substring(0, 2));
  }

  private static Optional<LocalDate> birthDate(String number) {
    try {
      LocalDate born =
          LocalDate.of(
              Integer.parseInt(number.substring(6, 10)),
              Integer.parseInt(number.substring(10, 12)),
              Integer.parseInt(number.substring(12, 14)));
      return Optional.of(born).filter(day -> day.getYear() >= FIRST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static char checkCharacter(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK_CHARACTERS.charAt(sum % 11);
  }
}
