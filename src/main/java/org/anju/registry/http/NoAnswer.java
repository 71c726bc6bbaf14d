package org.anju.registry.http;

import io.vertx.core.VertxException;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.anju.registry.RegistryAnswer.Unavailable.Reason;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jetbrains.annotations.Nullable;

/** Why a registry did not answer. Its message names nobody. */
final class NoAnswer extends RuntimeException {

  private final Reason reason;
  private final boolean worthAnotherTry;
  private final transient Duration retryAfter;

  /**
   * @param retryAfter how long the registry wants to be left alone; null when it did not say
   */
  NoAnswer(Reason reason, boolean worthAnotherTry, @Nullable Duration retryAfter) {
    super(reason.name(), null, false, false);
    this.reason = reason;
    this.worthAnotherTry = worthAnotherTry;
    this.retryAfter = retryAfter;
  }

  /** What any failure on the way means. */
  static NoAnswer of(Throwable failure) {
    if (failure instanceof NoAnswer known) {
      return known;
    }
    if (failure instanceof CircuitBreakerOpenException) {
      return new NoAnswer(Reason.CIRCUIT_OPEN, false, null);
    }
    if (failure instanceof BulkheadException) {
      return new NoAnswer(Reason.OVERLOADED, false, null);
    }
    if (failure instanceof TimeoutException || isCausedByTime(failure)) {
      return new NoAnswer(Reason.TIMED_OUT, true, null);
    }
    if (isOfTheConnection(failure)) {
      return new NoAnswer(Reason.REFUSED, true, null);
    }
    return new NoAnswer(Reason.ERROR, false, null);
  }

  private static boolean isOfTheConnection(Throwable failure) {
    return failure instanceof ProcessingException
        || failure instanceof IOException
        || failure instanceof VertxException;
  }

  private static boolean isCausedByTime(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(java.util.concurrent.TimeoutException.class::isInstance);
  }

  static boolean isWorthAnotherTry(Throwable failure) {
    return of(failure).worthAnotherTry;
  }

  /** Whether it speaks against the registry's health; to be asked for patience does not. */
  static boolean isFault(Throwable failure) {
    return of(failure).reason != Reason.OVERLOADED;
  }

  Reason reason() {
    return reason;
  }

  @Nullable
  Duration retryAfter() {
    return retryAfter;
  }
}
