package org.anju.demo;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.anju.platform.error.Refusal;
import org.anju.platform.error.RefusedException;

/** Waits for use cases; the demo city is filled on a thread of its own, where that is allowed. */
final class Await {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private Await() {}

  static <T> T result(Supplier<Uni<T>> work) {
    try {
      return VertxContextSupport.subscribeAndAwait(work);
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Does what may have been done before an interruption and is then refused in that way. */
  static void unlessDone(Refusal done, Supplier<Uni<?>> work) {
    workUnlessDone(done, () -> result(() -> work.get().replaceWithVoid()));
  }

  /** As {@link #unlessDone}, for work of several steps. */
  static void workUnlessDone(Refusal done, Runnable work) {
    try {
      work.run();
    } catch (RefusedException refused) {
      if (refused.refusal() != done) {
        throw refused;
      }
    }
  }

  /** Does the same again until the answer fits. */
  static <T> T until(Supplier<Uni<T>> work, Predicate<T> fits) {
    return result(
        () ->
            Uni.createFrom()
                .deferred(work::get)
                .repeat()
                .withDelay(BETWEEN_LOOKS)
                .whilst(fits.negate())
                .select()
                .last()
                .toUni()
                .ifNoItem()
                .after(PATIENCE)
                .fail());
  }
}
