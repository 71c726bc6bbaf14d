package org.anju.draw;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.anju.draw.RandomnessSource.Dice;
import org.anju.draw.RandomnessSource.DrandQuicknet;
import org.anju.draw.RandomnessSource.PublicNumber;
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
    Instant knownAt = knownAt(declared);
    Instant opensAt =
        knownAt == null || knownAt.isBefore(seal.earliest()) ? seal.earliest() : knownAt;
    return new SourceWindow(opensAt, declared instanceof Dice ? firstKnownAt(seal) : null);
  }

  /** When anybody can know the value; null for dice, which nobody can know beforehand. */
  static @Nullable Instant knownAt(RandomnessSource source) {
    if (source instanceof DrandQuicknet drand) {
      return drand.time();
    }
    return source instanceof PublicNumber number ? number.publishedAt() : null;
  }

  boolean isOpenedBy(Instant now) {
    return !now.isBefore(opensAt);
  }

  boolean isClosedBy(Instant now) {
    return closesAt != null && !now.isBefore(closesAt);
  }

  private static @Nullable Instant firstKnownAt(Seal seal) {
    return seal.sources().stream()
        .map(SourceWindow::knownAt)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
