package org.anju.draw;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.draw.RandomnessSource.DrandQuicknet;

/**
 * What the relays of a beacon said when they were asked beside each other. Each that answers has to
 * say the same, without a flaw; anything else stops the draw.
 *
 * @param said one answer for each relay
 */
record BeaconAnswers(List<RelayAnswer> said) {

  /** So many relays have to say the same. */
  static final int NEEDED = 2;

  BeaconAnswers {
    said = List.copyOf(said);
  }

  /** Whether a relay gave a flawed answer, or another one than the rest. */
  boolean stop() {
    return said.stream().map(RelayAnswer::outcome).anyMatch(RelayOutcome::isFlaw)
        || values().map(RelayAnswer::randomness).distinct().count() > 1;
  }

  /** The value; empty while too few relays gave it, and when the draw stops. */
  Optional<SourceValue> value(DrandQuicknet source) {
    if (stop() || values().count() < NEEDED) {
      return Optional.empty();
    }
    return values()
        .findFirst()
        .map(answer -> new SourceValue(source.kind(), answer.randomness(), answer.signature()));
  }

  /** What the relays said, one a line, for the audit log. */
  String lines() {
    return said.stream()
        .map(answer -> "%s %s %s".formatted(answer.relay(), answer.outcome(), answer.randomness()))
        .collect(Collectors.joining("\n"));
  }

  private Stream<RelayAnswer> values() {
    return said.stream().filter(answer -> answer.outcome() == RelayOutcome.VALUE);
  }
}
