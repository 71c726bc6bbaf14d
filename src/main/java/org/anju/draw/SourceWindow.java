package org.anju.draw;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * When the value of a source is taken. Dice are thrown by somebody, so they are over before any
 * other value of the draw can be known: who knew the others could choose the throws.
 *
 * @param opensAt not before the draw's earliest time, and not before the value can be known
 * @param closesAt the value is taken before; null when it is never too late
 */
record SourceWindow(Instant opensAt, @Nullable Instant closesAt) {

  /** The window of the source at that place in the seal, from 0. */
  static SourceWindow of(Seal seal, int source) {
    RandomnessSource declared = seal.sources().get(source);
    Instant opensAt =
        declared.knownAt().filter(known -> known.isAfter(seal.earliest())).orElse(seal.earliest());
    return new SourceWindow(opensAt, seal.closesAt(declared).orElse(null));
  }

  boolean isOpenedBy(Instant now) {
    return !now.isBefore(opensAt);
  }

  boolean isClosedBy(Instant now) {
    return closesAt != null && !now.isBefore(closesAt);
  }
}
