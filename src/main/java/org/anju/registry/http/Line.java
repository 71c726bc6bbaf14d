package org.anju.registry.http;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.anju.registry.PersonQuery;
import org.anju.registry.Registry;
import org.anju.registry.RegistryAnswer.Unavailable.Reason;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The line to one registry, with all that keeps it from harming the registry or the rest of Anju. A
 * question passes, in this order: the bulkhead with its queue, the pace, the circuit breaker, the
 * time-out. What is worth another try begins again at the bulkhead, so that repetitions keep the
 * pace too.
 */
final class Line {

  private static final Logger LOG = Logger.getLogger(Line.class);

  private static final int MOST_RETRIES = 2;
  private static final long RETRY_DELAY_MILLIS = 500;
  private static final long RETRY_JITTER_MILLIS = 250;

  /** Of the last so many questions, half have to fail before a registry is left alone. */
  private static final int JUDGED_BY = 10;

  private static final double FAILURE_RATIO = 0.5;

  /** A registry that asks for more than that is asked again nevertheless. */
  private static final Duration LONGEST_QUIET = Duration.ofHours(1);

  private final Registry registry;
  private final RegistryClient client;
  private final Pace pace;
  private final LongSupplier nanoTime;
  private final Executor afresh;
  private final Duration pause;
  private final TypedGuard<Uni<RestResponse<byte[]>>> way;
  private final TypedGuard<Uni<RestResponse<byte[]>>> call;
  private final AtomicLong quietUntil;
  private final AtomicLong openUntil;

  /**
   * @param afresh runs work later, in a stack of its own
   */
  Line(
      Registry registry,
      RegistryClient client,
      Pace pace,
      RegistrySettings.Agreement agreement,
      LongSupplier nanoTime,
      Executor afresh) {
    this.registry = registry;
    this.client = client;
    this.pace = pace;
    this.nanoTime = nanoTime;
    this.afresh = afresh;
    this.pause = agreement.pause();
    this.quietUntil = new AtomicLong(nanoTime.getAsLong());
    this.openUntil = new AtomicLong(nanoTime.getAsLong());
    this.way = way(agreement);
    this.call = call(agreement);
  }

  /** Fails with what {@link NoAnswer#of} understands. */
  Uni<RestResponse<byte[]>> ask(PersonQuery query) {
    return unlessLeftAlone().chain(() -> way.get(() -> attempt(query)));
  }

  private Uni<RestResponse<byte[]>> attempt(PersonQuery query) {
    // Each in a stack of its own: the bulkhead lets the next one in as soon as one has failed, and
    // thousands fail one after the other when a circuit opens.
    return Uni.createFrom()
        .voidItem()
        .emitOn(afresh)
        .chain(this::unlessLeftAlone)
        .chain(pace::turn)
        .chain(this::unlessLeftAlone)
        .chain(() -> call.get(() -> send(query)));
  }

  private Uni<RestResponse<byte[]>> send(PersonQuery query) {
    return client
        .ask(query)
        .onFailure()
        .transform(NoAnswer::of)
        .invoke(Statuses::requireSuccess)
        .onFailure(NoAnswer.class)
        .invoke(this::keepQuiet);
  }

  /** What is known to fail waits in no queue. */
  private Uni<Void> unlessLeftAlone() {
    return Uni.createFrom()
        .item(
            () -> {
              refuseUntil(quietUntil.get(), Reason.OVERLOADED);
              refuseUntil(openUntil.get(), Reason.CIRCUIT_OPEN);
              return null;
            });
  }

  private void refuseUntil(long until, Reason reason) {
    long left = until - nanoTime.getAsLong();
    if (left > 0) {
      throw new NoAnswer(reason, false, Duration.ofNanos(left));
    }
  }

  private void keepQuiet(NoAnswer failure) {
    Duration asked = failure.retryAfter();
    if (asked != null) {
      Duration quiet = asked.compareTo(LONGEST_QUIET) < 0 ? asked : LONGEST_QUIET;
      quietUntil.set(nanoTime.getAsLong() + quiet.toNanos());
    }
  }

  private void circuit(CircuitBreakerState state) {
    LOG.infof("Registry %s: circuit %s", registry, state);
    long now = nanoTime.getAsLong();
    openUntil.set(state == CircuitBreakerState.OPEN ? now + pause.toNanos() : now);
  }

  private TypedGuard<Uni<RestResponse<byte[]>>> way(RegistrySettings.Agreement agreement) {
    return TypedGuard.create(new AnswerType())
        .withDescription(registry.key() + " way")
        .withBulkhead()
        .limit(agreement.concurrent())
        .queueSize(agreement.waiting())
        .done()
        .withRetry()
        .maxRetries(MOST_RETRIES)
        .delay(RETRY_DELAY_MILLIS, ChronoUnit.MILLIS)
        .jitter(RETRY_JITTER_MILLIS, ChronoUnit.MILLIS)
        .withExponentialBackoff()
        .done()
        .whenException(NoAnswer::isWorthAnotherTry)
        .done()
        .build();
  }

  private TypedGuard<Uni<RestResponse<byte[]>>> call(RegistrySettings.Agreement agreement) {
    return TypedGuard.create(new AnswerType())
        .withDescription(registry.key())
        .withTimeout()
        .duration(agreement.timeout().toMillis(), ChronoUnit.MILLIS)
        .done()
        .withCircuitBreaker()
        .requestVolumeThreshold(JUDGED_BY)
        .failureRatio(FAILURE_RATIO)
        .delay(pause.toMillis(), ChronoUnit.MILLIS)
        .when(NoAnswer::isFault)
        .onStateChange(this::circuit)
        .done()
        .build();
  }

  private static final class AnswerType extends TypeLiteral<Uni<RestResponse<byte[]>>> {}
}
