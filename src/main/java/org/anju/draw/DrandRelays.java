package org.anju.draw;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.anju.draw.RandomnessSource.DrandQuicknet;
import org.anju.platform.error.RefusedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

/** The relays of drand that this installation asks, each with a time-out of its own. */
@Startup
@Singleton
class DrandRelays {

  private static final Logger LOG = Logger.getLogger(DrandRelays.class);

  private static final long CONNECT_MILLIS = 2_000;

  private final DrandRandomness randomness = new DrandRandomness(new QuicknetSignature());
  private final Vertx vertx;
  private final Duration timeout;
  private final List<Relay> relays;

  private record Relay(String name, DrandClient client) {}

  /**
   * @param addresses the relays' base addresses, without user or password; empty where draws use no
   *     beacon
   * @throws IllegalArgumentException when two relays have one name, since one would count as two
   */
  @Inject
  DrandRelays(
      @ConfigProperty(name = "anju.draw.relays") Optional<List<URI>> addresses,
      @ConfigProperty(name = "anju.draw.relay-timeout", defaultValue = "4S") Duration timeout,
      Vertx vertx) {
    this.vertx = vertx;
    this.timeout = timeout;
    this.relays = addresses.orElseGet(List::of).stream().map(this::relay).toList();
    if (relays.stream().map(Relay::name).distinct().count() < relays.size()) {
      throw new IllegalArgumentException("anju.draw.relays names a relay twice");
    }
  }

  boolean isEmpty() {
    return relays.isEmpty();
  }

  /** Refused when a source is a beacon and there are fewer relays than have to agree. */
  void requireEnough(List<RandomnessSource> sources) {
    if (relays.size() < BeaconAnswers.NEEDED
        && sources.stream().anyMatch(DrandQuicknet.class::isInstance)) {
      throw RefusedException.of(RandomnessRefusal.RELAYS_MISSING);
    }
  }

  /** Asks all relays beside each other, and goes on where the caller was. */
  Uni<BeaconAnswers> ask(DrandQuicknet source) {
    return Uni.createFrom()
        .deferred(
            () ->
                Uni.join()
                    .all(relays.stream().map(relay -> ask(relay, source)).toList())
                    .andCollectFailures()
                    .map(BeaconAnswers::new)
                    .emitOn(caller()));
  }

  private Uni<RelayAnswer> ask(Relay relay, DrandQuicknet source) {
    return relay
        .client()
        .round(DrandQuicknet.CHAIN_HASH, source.round())
        .ifNoItem()
        .after(timeout)
        .fail()
        .chain(answer -> read(relay, source, answer))
        .onFailure()
        .invoke(fault -> LOG.debugf(fault, "Relay %s did not answer", relay.name()))
        .onFailure()
        .recoverWithItem(RelayAnswer.without(relay.name(), RelayOutcome.NO_ANSWER));
  }

  /** Checking a signature takes longer than the thread that serves requests may be kept. */
  private Uni<RelayAnswer> read(Relay relay, DrandQuicknet source, RestResponse<byte[]> answer) {
    byte[] body = body(answer);
    return vertx.executeBlocking(
        () -> randomness.read(source, relay.name(), answer.getStatus(), body));
  }

  /** Without success there are no bytes: the client does not convert what came then. */
  private static byte[] body(RestResponse<byte[]> answer) {
    boolean hasBytes =
        answer.getStatus() == RestResponse.Status.OK.getStatusCode() && answer.hasEntity();
    return hasBytes ? answer.getEntity() : new byte[0];
  }

  private Relay relay(URI address) {
    if (address.getHost() == null || address.getUserInfo() != null) {
      throw new IllegalArgumentException(
          "anju.draw.relays takes addresses such as https://api.drand.sh, without a user");
    }
    DrandClient client =
        QuarkusRestClientBuilder.newBuilder()
            .baseUri(address)
            .connectTimeout(CONNECT_MILLIS, TimeUnit.MILLISECONDS)
            .readTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
            .followRedirects(false)
            .disableDefaultMapper(true)
            .build(DrandClient.class);
    return new Relay(name(address), client);
  }

  private static String name(URI address) {
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    String path = address.getPath() == null ? "" : address.getPath().replaceAll("/+$", "");
    return address.getHost() + port + path;
  }

  /** A database session belongs to one context. */
  private static Executor caller() {
    Context context = io.vertx.core.Vertx.currentContext();
    return context == null ? Runnable::run : work -> context.runOnContext(nothing -> work.run());
  }
}
