package org.anju.registry.http;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;

/**
 * Lets questions go one after the other, never more of them in any second than was agreed. A
 * limiter that refuses would not do: a thousand cases wait, they are not turned away. The distance
 * is kept between what really left, so that a late timer is not followed by a burst.
 */
final class Pace {

  /** Questions that left evenly arrive less evenly: one in twenty is left for that. */
  private static final int MARGIN_PERCENT = 105;

  private final long interval;
  private final LongSupplier nanoTime;
  private final BiConsumer<Duration, Runnable> later;
  private final Queue<UniEmitter<? super Void>> waiting = new ArrayDeque<>();
  private long notBefore;
  private boolean timerRuns;

  /**
   * @param perSecond the agreed number
   * @param nanoTime as {@link System#nanoTime}
   * @param later runs work once after a while
   */
  Pace(int perSecond, LongSupplier nanoTime, BiConsumer<Duration, Runnable> later) {
    this.interval = TimeUnit.SECONDS.toNanos(1) / perSecond * MARGIN_PERCENT / 100;
    this.nanoTime = nanoTime;
    this.later = later;
    this.notBefore = nanoTime.getAsLong();
  }

  /** Completes when it is this question's turn, in the order of asking. */
  Uni<Void> turn() {
    return Uni.createFrom()
        .emitter(
            emitter -> {
              line(emitter);
              next();
            });
  }

  private synchronized void line(UniEmitter<? super Void> emitter) {
    waiting.add(emitter);
  }

  private void next() {
    UniEmitter<? super Void> first = firstIfTime();
    if (first != null) {
      first.complete(null);
      next();
    }
  }

  /** Null when nobody waits, or when it is too early; then the timer comes back to it. */
  private synchronized UniEmitter<? super Void> firstIfTime() {
    if (waiting.isEmpty() || timerRuns) {
      return null;
    }
    long now = nanoTime.getAsLong();
    if (now - notBefore < 0) {
      timerRuns = true;
      later.accept(Duration.ofNanos(notBefore - now), this::timerRang);
      return null;
    }
    notBefore = now + interval;
    return waiting.remove();
  }

  private void timerRang() {
    synchronized (this) {
      timerRuns = false;
    }
    next();
  }
}
