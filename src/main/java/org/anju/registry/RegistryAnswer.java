package org.anju.registry;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * What came of a question. Nobody may be refused for anything but {@link Received}: with the others
 * the case waits and the registry is asked again.
 */
public sealed interface RegistryAnswer {

  Registry registry();

  /** When the question left, by the business clock. */
  Instant askedAt();

  /**
   * A registry's answer about this person.
   *
   * @param source the address that answered; names nobody
   * @param body exactly as received
   * @param contentType as the registry stated it; null when it did not
   * @param facts what the body says
   */
  record Received(
      Registry registry,
      String source,
      byte[] body,
      @Nullable String contentType,
      Instant askedAt,
      Instant receivedAt,
      RegistryFacts facts)
      implements RegistryAnswer {

    /** Names nobody. */
    @Override
    public String toString() {
      return "Received[registry=" + registry + ", receivedAt=" + receivedAt + "]";
    }
  }

  /**
   * Something came back that must not be believed. It is evidence of the registry's fault and of
   * nothing else.
   *
   * @param source the address that answered; names nobody
   * @param body exactly as received; it may speak of another person
   * @param contentType as the registry stated it; null when it did not
   */
  record Unusable(
      Registry registry,
      String source,
      byte[] body,
      @Nullable String contentType,
      Instant askedAt,
      Instant receivedAt,
      Reason reason)
      implements RegistryAnswer {

    /** Why an answer is not believed. */
    public enum Reason {
      /** No single JSON document: a web page, half an answer, or two of them. */
      NOT_JSON,
      /** It speaks of another person. */
      OTHER_PERSON,
      /** It answers another question: a late or a doubled answer. */
      OTHER_REQUEST,
      /** Something that the registry has to say is missing or is no such value. */
      INCOMPLETE
    }

    /** Names nobody. */
    @Override
    public String toString() {
      return "Unusable[registry=" + registry + ", reason=" + reason + "]";
    }
  }

  /**
   * No answer came.
   *
   * @param retryNotBefore before which the registry does not want to be asked again, by the
   *     business clock; null when it did not say
   */
  record Unavailable(
      Registry registry, Instant askedAt, Reason reason, @Nullable Instant retryNotBefore)
      implements RegistryAnswer {

    /** Why no answer came. */
    public enum Reason {
      /** It took longer than the setting allows. */
      TIMED_OUT,
      /** No connection, or one that broke off. */
      REFUSED,
      /** It asked for fewer questions, or more are waiting here than it can answer soon. */
      OVERLOADED,
      /** It failed lately, so that it was not asked. */
      CIRCUIT_OPEN,
      /** It answered with an error. */
      ERROR,
      /** The city has not connected this registry. */
      NOT_CONNECTED
    }
  }
}
