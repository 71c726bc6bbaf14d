package org.anju.registry.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Counts the questions of one registry as they come in and as they are answered. */
final class RequestCount {

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final List<Long> arrivals = new ArrayList<>();
  private int open;
  private int mostOpen;

  /**
   * What was counted.
   *
   * @param total since the last reset
   * @param mostInOneSecond in any second, wherever it begins
   * @param mostAtOnce waiting for their answer at the same time
   */
  record Seen(int total, int mostInOneSecond, int mostAtOnce) {}

  synchronized void arrived(long nanos) {
    arrivals.add(nanos);
    open++;
    mostOpen = Math.max(mostOpen, open);
  }

  synchronized void answered() {
    open--;
  }

  synchronized Seen seen() {
    int most = 0;
    int from = 0;
    for (int to = 0; to < arrivals.size(); to++) {
      while (arrivals.get(to) - arrivals.get(from) >= SECOND) {
        from++;
      }
      most = Math.max(most, to - from + 1);
    }
    return new Seen(arrivals.size(), most, mostOpen);
  }
}
