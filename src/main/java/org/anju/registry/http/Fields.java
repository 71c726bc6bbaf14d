package org.anju.registry.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.anju.platform.personal.IdentityNumber;
import org.jetbrains.annotations.Nullable;

/**
 * The fields of an answer. Each method throws {@link Incomplete} when the field is missing or is no
 * such value; what may be null must say so.
 *
 * @param node a JSON object
 */
record Fields(JsonNode node) {

  String text(String name) {
    JsonNode value = present(name);
    return require(name, value.isTextual() && !value.textValue().isBlank(), value).textValue();
  }

  boolean yes(String name) {
    JsonNode value = present(name);
    return require(name, value.isBoolean(), value).booleanValue();
  }

  /** A whole number from 0. */
  int count(String name) {
    JsonNode value = present(name);
    return require(name, value.canConvertToInt() && value.isInt() && value.intValue() >= 0, value)
        .intValue();
  }

  /** A number from 0. */
  BigDecimal amount(String name) {
    JsonNode value = present(name);
    boolean fits = value.isNumber() && value.decimalValue().signum() >= 0;
    return require(name, fits, value).decimalValue();
  }

  LocalDate day(String name) {
    return parsed(name, LocalDate::parse);
  }

  YearMonth month(String name) {
    return parsed(name, YearMonth::parse);
  }

  /** An identity number in clear. */
  String person(String name) {
    return parsed(name, IdentityNumber::new).value();
  }

  <E extends Enum<E>> E one(String name, Class<E> of) {
    return parsed(name, value -> Enum.valueOf(of, value));
  }

  <T> @Nullable T orNull(String name, Function<String, T> read) {
    return present(name).isNull() ? null : read.apply(name);
  }

  <T> T group(String name, Function<Fields, T> read) {
    JsonNode value = present(name);
    return read.apply(new Fields(require(name, value.isObject(), value)));
  }

  <T> List<T> list(String name, Function<Fields, T> read) {
    JsonNode value = present(name);
    return StreamSupport.stream(require(name, value.isArray(), value).spliterator(), false)
        .map(entry -> read.apply(new Fields(require(name, entry.isObject(), entry))))
        .toList();
  }

  /** Something that cannot be together. */
  void require(String name, boolean holds) {
    if (!holds) {
      throw new Incomplete(name);
    }
  }

  private JsonNode present(String name) {
    JsonNode value = node.get(name);
    require(name, value != null);
    return value;
  }

  private JsonNode require(String name, boolean holds, JsonNode value) {
    require(name, holds);
    return value;
  }

  private <T> T parsed(String name, Function<String, T> parse) {
    try {
      return parse.apply(text(name));
    } catch (DateTimeException | IllegalArgumentException notSuchAValue) {
      throw new Incomplete(name);
    }
  }
}
