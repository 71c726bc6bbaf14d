package org.anju.platform.spreadsheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The readers that most columns need. */
public final class CellReaders {

  /** Beyond this many digits a spreadsheet replaces the rest of a number by zeros. */
  private static final int EXACT_DIGITS = 15;

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal LARGEST = new BigDecimal("9999999999");
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?e\\+?\\d+");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[¥$]?(?<digits>[+-]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?|[+-]?\\.\\d+)(?<myriad>万)?"
              + "(人民币|rmb|cny|yuan|元)?((/|每)?(m2|m\\^2|平方米|平米|sqm))?");
  private static final Pattern DAY =
      Pattern.compile(
          "(?<year>\\d{4})(?:[-/.年](?<month>\\d{1,2})[-/.月](?<day>\\d{1,2})日?"
              + "|(?<month2>\\d{2})(?<day2>\\d{2}))([t ]?\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)?");
  private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_465);
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  private CellReaders() {}

  /** Text as it was typed, for names and notes. */
  public static CellReader<String> text(int longest) {
    return (value, heading) -> text(value, longest, Function.identity());
  }

  /** Text in half-width form, for codes such as a room or an identity number. */
  public static CellReader<String> code(int longest) {
    return (value, heading) -> text(value, longest, Texts::halfWidth);
  }

  /** A number above zero. */
  public static CellReader<BigDecimal> positive() {
    return (value, heading) -> atLeast(number(value, heading), 1, SheetProblem.NOT_POSITIVE);
  }

  /** Zero or a number above it. */
  public static CellReader<BigDecimal> notNegative() {
    return (value, heading) -> atLeast(number(value, heading), 0, SheetProblem.NEGATIVE);
  }

  /** A day, written as a date, as text from year to day, or as a spreadsheet's count of days. */
  public static CellReader<LocalDate> date() {
    return (value, heading) -> date(value);
  }

  /**
   * One of the words of a list.
   *
   * @param choices by their {@link Texts#comparable} form
   * @param offered the entry of the words that names what may be chosen
   */
  public static <T> CellReader<T> oneOf(Map<String, T> choices, String offered) {
    return (value, heading) -> {
      T choice =
          value instanceof CellValue.Text text ? choices.get(Texts.comparable(text.text())) : null;
      return choice == null
          ? CellResult.wrong(SheetProblem.NOT_IN_LIST, Map.of("offered", "@" + offered))
          : CellResult.good(choice);
    };
  }

  private static CellResult<String> text(
      CellValue value, int longest, Function<String, String> form) {
    if (value instanceof CellValue.Day) {
      return CellResult.wrong(SheetProblem.BECAME_A_DATE);
    }
    String text = form.apply(written(value));
    if (hasLostDigits(value, text)) {
      return CellResult.wrong(SheetProblem.DIGITS_LOST);
    }
    return text.codePointCount(0, text.length()) > longest
        ? CellResult.wrong(SheetProblem.TEXT_TOO_LONG, Map.of("longest", String.valueOf(longest)))
        : CellResult.good(text);
  }

  private static boolean hasLostDigits(CellValue value, String text) {
    boolean tooLong = value instanceof CellValue.Numeral && text.length() > EXACT_DIGITS;
    return tooLong || SCIENTIFIC.matcher(Texts.comparable(text)).matches();
  }

  private static String written(CellValue value) {
    return value instanceof CellValue.Text text ? text.text() : numeral(value).toPlainString();
  }

  private static BigDecimal numeral(CellValue value) {
    if (value instanceof CellValue.Day day) {
      return day.number();
    }
    return ((CellValue.Numeral) value).number();
  }

  private static CellResult<BigDecimal> number(CellValue value, String heading) {
    BigDecimal number =
        value instanceof CellValue.Text text ? typedNumber(text.text()) : numeral(value);
    if (number == null) {
      return CellResult.wrong(SheetProblem.NOT_A_NUMBER);
    }
    BigDecimal scaled = heading.contains("万元") ? number.multiply(TEN_THOUSAND) : number;
    return scaled.abs().compareTo(LARGEST) > 0
        ? CellResult.wrong(SheetProblem.NUMBER_TOO_LARGE)
        : CellResult.good(scaled);
  }

  private static BigDecimal typedNumber(String typed) {
    Matcher number = NUMBER.matcher(Texts.comparable(typed));
    if (!number.matches() || typed.length() > 40) {
      return null;
    }
    BigDecimal digits = new BigDecimal(number.group("digits").replace(",", ""));
    return number.group("myriad") == null ? digits : digits.multiply(TEN_THOUSAND);
  }

  private static CellResult<BigDecimal> atLeast(
      CellResult<BigDecimal> result, int leastSign, ProblemCode below) {
    return result instanceof CellResult.Good<BigDecimal> good && good.value().signum() < leastSign
        ? CellResult.wrong(below)
        : result;
  }

  private static CellResult<LocalDate> date(CellValue value) {
    if (value instanceof CellValue.Day day) {
      return CellResult.good(day.date());
    }
    if (value instanceof CellValue.Numeral serial && isSerial(serial.number())) {
      return CellResult.good(SERIAL_ZERO.plusDays(serial.number().longValue()));
    }
    return typedDate(written(value));
  }

  private static boolean isSerial(BigDecimal number) {
    return number.signum() > 0 && number.compareTo(LAST_SERIAL) <= 0;
  }

  private static CellResult<LocalDate> typedDate(String typed) {
    Matcher day = DAY.matcher(Texts.comparable(typed));
    if (!day.matches()) {
      return CellResult.wrong(SheetProblem.NOT_A_DATE);
    }
    try {
      return CellResult.good(
          LocalDate.of(number(day, "year"), number(day, "month"), number(day, "day")));
    } catch (DateTimeException noSuchDay) {
      return CellResult.wrong(SheetProblem.IMPOSSIBLE_DATE, Map.of("typed", typed));
    }
  }

  private static int number(Matcher day, String part) {
    String separated = day.group(part);
    return Integer.parseInt(separated == null ? day.group(part + "2") : separated);
  }
}
