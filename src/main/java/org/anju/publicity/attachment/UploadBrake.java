package org.anju.publicity.attachment;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets one address upload so often an hour and no more. Kept in memory: several replicas allow as
 * many times more, and a restart begins anew.
 */
final class UploadBrake {

  private static final Duration WINDOW = Duration.ofHours(1);

  /** Beyond this the windows that have ended are thrown away. */
  private static final int MANY = 10_000;

  private record Window(Instant begin, int uploads) {

    boolean endedAt(Instant now) {
      return !now.isBefore(begin.plus(WINDOW)) || now.isBefore(begin);
    }
  }

  private final int uploadsPerHour;
  private final Map<String, Window> windows = new ConcurrentHashMap<>();

  UploadBrake(int uploadsPerHour) {
    this.uploadsPerHour = uploadsPerHour;
  }

  /** Counts one more; false when that is too many. */
  boolean allows(String address, Instant now) {
    if (windows.size() >= MANY) {
      windows.values().removeIf(window -> window.endedAt(now));
    }
    return windows.merge(address, new Window(now, 1), (known, first) -> next(known, now)).uploads()
        <= uploadsPerHour;
  }

  private static Window next(Window known, Instant now) {
    return known.endedAt(now) ? new Window(now, 1) : new Window(known.begin(), known.uploads() + 1);
  }
}
