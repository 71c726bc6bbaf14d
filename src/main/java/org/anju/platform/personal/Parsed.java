package org.anju.platform.personal;

import java.util.Optional;

/**
 * What became of a text that a person typed: a value, or the reason why it is none.
 *
 * @param <T> the value
 * @param <R> the reasons for a refusal
 */
public sealed interface Parsed<T, R extends Enum<R>> {

  /** The value; empty when the text was refused. */
  Optional<T> value();

  /** The reason for the refusal; empty when there is a value. */
  Optional<R> reason();

  static <T, R extends Enum<R>> Parsed<T, R> valid(T value) {
    return new Valid<>(value);
  }

  static <T, R extends Enum<R>> Parsed<T, R> invalid(R reason) {
    return new Invalid<>(reason);
  }

  /** The text was a value; it is never null. */
  record Valid<T, R extends Enum<R>>(T it) implements Parsed<T, R> {

    @Override
    public Optional<T> value() {
      return Optional.of(it);
    }

    @Override
    public Optional<R> reason() {
      return Optional.empty();
    }
  }

  /** The text was refused; the reason is never null. */
  record Invalid<T, R extends Enum<R>>(R why) implements Parsed<T, R> {

    @Override
    public Optional<T> value() {
      return Optional.empty();
    }

    @Override
    public Optional<R> reason() {
      return Optional.of(why);
    }
  }
}
