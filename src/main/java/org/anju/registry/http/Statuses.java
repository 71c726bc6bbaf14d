package org.anju.registry.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.anju.registry.RegistryAnswer.Unavailable.Reason;
import org.jboss.resteasy.reactive.RestResponse;
import org.jetbrains.annotations.Nullable;

/** What a registry means by its HTTP status. */
final class Statuses {

  private static final int OK = 200;
  private static final int TOO_MANY = 429;
  private static final int FIRST_OF_THE_SERVER = 500;

  private Statuses() {}

  /**
   * Lets 200 pass.
   *
   * @throws NoAnswer otherwise
   */
  static void requireSuccess(RestResponse<byte[]> answer) {
    int status = answer.getStatus();
    if (status == OK) {
      return;
    }
    Duration retryAfter =
        retryAfter(answer.getHeaderString("Retry-After"), answer.getHeaderString("Date"));
    boolean worthAnotherTry = status >= FIRST_OF_THE_SERVER && retryAfter == null;
    Reason reason = status == TOO_MANY ? Reason.OVERLOADED : Reason.ERROR;
    throw new NoAnswer(reason, worthAnotherTry, retryAfter);
  }

  /**
   * How long to wait, from a number of seconds or from a moment.
   *
   * @param now the registry's own time, from which a moment is counted
   * @return null when it does not say, or not so that it can be understood
   */
  static @Nullable Duration retryAfter(@Nullable String value, @Nullable String now) {
    if (value == null) {
      return null;
    }
    try {
      Duration wait =
          value.chars().allMatch(Character::isDigit)
              ? Duration.ofSeconds(Long.parseLong(value))
              : Duration.between(moment(now), moment(value));
      return wait.isNegative() || wait.isZero() ? null : wait;
    } catch (DateTimeException | NumberFormatException | ArithmeticException notUnderstood) {
      return null;
    }
  }

  private static ZonedDateTime moment(@Nullable String value) {
    return ZonedDateTime.parse(value == null ? "" : value, DateTimeFormatter.RFC_1123_DATE_TIME);
  }
}
