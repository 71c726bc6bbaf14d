package org.anju.registry.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.anju.platform.time.BusinessClock;
import org.anju.registry.PersonQuery;
import org.anju.registry.Registry;
import org.anju.registry.RegistryAnswer;
import org.anju.registry.RegistryAnswer.Received;
import org.anju.registry.RegistryAnswer.Unavailable;
import org.anju.registry.RegistryAnswer.Unusable;
import org.anju.registry.RegistryConnector;
import org.anju.registry.RegistryFacts;
import org.jboss.resteasy.reactive.RestResponse;

/** What the adapters have in common: all but the words of their own registry. */
abstract class HttpConnector implements RegistryConnector {

  private final Registry registry;
  private final BusinessClock clock;
  private final String source;
  private final Optional<Line> line;

  HttpConnector(
      Registry registry, RegistrySettings.Agreement agreement, Lines lines, BusinessClock clock) {
    Optional<URI> url = agreement.url();
    this.registry = registry;
    this.clock = clock;
    this.source = url.map(address -> address + RegistryClient.PATH).orElse("");
    this.line = url.map(address -> lines.to(registry, address, agreement));
  }

  /**
   * Reads what the registry knows of a person.
   *
   * @throws Incomplete when something is missing
   */
  abstract RegistryFacts facts(Fields answer);

  @Override
  public Registry registry() {
    return registry;
  }

  @Override
  public boolean isConnected() {
    return line.isPresent();
  }

  @Override
  public Uni<RegistryAnswer> ask(PersonQuery query) {
    return Uni.createFrom().deferred(() -> ask(query, clock.now()).emitOn(caller()));
  }

  private Uni<RegistryAnswer> ask(PersonQuery query, Instant askedAt) {
    return line.orElseThrow()
        .ask(query)
        .map(answer -> read(query, answer, askedAt))
        .onFailure()
        .recoverWithItem(failure -> unavailable(NoAnswer.of(failure), askedAt));
  }

  private RegistryAnswer read(PersonQuery query, RestResponse<byte[]> answer, Instant askedAt) {
    byte[] body = answer.getEntity() == null ? new byte[0] : answer.getEntity();
    String type = answer.getHeaderString("Content-Type");
    Instant receivedAt = clock.now();
    AnswerBody read = AnswerBody.read(query, body, this::facts);
    return read.facts() == null
        ? new Unusable(registry, source, body, type, askedAt, receivedAt, read.flaw())
        : new Received(registry, source, body, type, askedAt, receivedAt, read.facts());
  }

  private RegistryAnswer unavailable(NoAnswer failure, Instant askedAt) {
    Duration wait = failure.retryAfter();
    Instant notBefore = wait == null ? null : clock.now().plus(wait);
    return new Unavailable(registry, askedAt, failure.reason(), notBefore);
  }

  /** The caller goes on where it was: a database session belongs to one context. */
  private static Executor caller() {
    Context context = Vertx.currentContext();
    return context == null ? Runnable::run : work -> context.runOnContext(nothing -> work.run());
  }
}
