package org.anju.draw;

import java.util.Objects;
import java.util.Optional;

/**
 * A value that people read off, entered by two of them who do not see each other's entry. Entries
 * are never changed: when they differ the draw stops.
 *
 * @param source what is read off
 * @param first null before the first entry
 * @param second null before the second entry
 */
public record DoubleEntry(RandomnessSource source, Entry first, Entry second) {

  /** How far the entering is. */
  public enum State {
    /** Nobody has entered a value. */
    AWAITING_FIRST,
    /** One person has; another must. */
    AWAITING_SECOND,
    /** Both entered the same. */
    AGREED,
    /** They differ: the draw stops. */
    MISMATCH
  }

  /** Why an entry is not taken. */
  public enum Reason {
    /** The value has not the declared form. */
    FORM,
    /** This person has entered the value before. */
    SAME_PERSON,
    /** Two people have entered already. */
    COMPLETE
  }

  /**
   * One person's entry; its text does not show the value, so that the other person cannot see it.
   *
   * @param person who entered
   * @param value in the declared form
   */
  public record Entry(String person, String value) {

    public Entry {
      Objects.requireNonNull(person, "person");
      Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
      return "Entry[person=" + person + "]";
    }
  }

  /** What became of an entry. */
  public sealed interface Outcome {

    /** It counts; the state may be {@link State#MISMATCH}. */
    record Entered(DoubleEntry now) implements Outcome {}

    /** It does not count and nothing has changed. */
    record Refused(Reason reason) implements Outcome {}
  }

  /**
   * @throws IllegalArgumentException when the source is not read by people, or the entries are such
   *     as {@link #enter} would not take
   */
  public DoubleEntry {
    if (!source.readByPeople()) {
      throw new IllegalArgumentException(source.kind() + " is fetched, not entered");
    }
    if (first == null && second != null) {
      throw new IllegalArgumentException("a second entry without a first");
    }
    if (second != null && first.person().equals(second.person())) {
      throw new IllegalArgumentException("both entries are by one person");
    }
    requireForm(source, first);
    requireForm(source, second);
  }

  public static DoubleEntry awaiting(RandomnessSource source) {
    return new DoubleEntry(source, null, null);
  }

  public Outcome enter(String person, String value) {
    if (second != null) {
      return new Outcome.Refused(Reason.COMPLETE);
    }
    if (first != null && first.person().equals(person)) {
      return new Outcome.Refused(Reason.SAME_PERSON);
    }
    if (!source.accepts(value)) {
      return new Outcome.Refused(Reason.FORM);
    }
    Entry entry = new Entry(person, value);
    return new Outcome.Entered(
        first == null
            ? new DoubleEntry(source, entry, null)
            : new DoubleEntry(source, first, entry));
  }

  public State state() {
    if (first == null) {
      return State.AWAITING_FIRST;
    }
    if (second == null) {
      return State.AWAITING_SECOND;
    }
    return first.value().equals(second.value()) ? State.AGREED : State.MISMATCH;
  }

  /** The value, once two people have entered the same. */
  public Optional<SourceValue> agreed() {
    return state() == State.AGREED
        ? Optional.of(SourceValue.readOff(source, first.value()))
        : Optional.empty();
  }

  private static void requireForm(RandomnessSource source, Entry entry) {
    if (entry != null && !source.accepts(entry.value())) {
      throw new IllegalArgumentException("an entry has not the declared form");
    }
  }
}
