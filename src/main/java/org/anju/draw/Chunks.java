package org.anju.draw;

import java.util.List;
import java.util.stream.IntStream;

/** Work over a long list, in pieces that all processors share. */
final class Chunks {

  private static final int SIZE = 4096;

  private Chunks() {}

  /** Works on the places from {@code from} on, without {@code to}. */
  interface Work {
    void on(int from, int to);
  }

  /** Makes one part from the places from {@code from} on, without {@code to}. */
  interface Part<T> {
    T of(int from, int to);
  }

  /** Every place from 0 to {@code size - 1} once, in any order; ends when all are done. */
  static void inParallel(int size, Work work) {
    starts(size).forEach(from -> work.on(from, Math.min(from + SIZE, size)));
  }

  /** The parts in ascending order of their places. */
  static <T> List<T> mapInParallel(int size, Part<T> part) {
    return starts(size).mapToObj(from -> part.of(from, Math.min(from + SIZE, size))).toList();
  }

  private static IntStream starts(int size) {
    return IntStream.range(0, (size + SIZE - 1) / SIZE).map(piece -> piece * SIZE).parallel();
  }
}
