package org.anju.registry.http;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.anju.registry.Registry;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;

/** Lays the lines to the registries, with connections of their own. */
@Singleton
class Lines {

  private static final long CONNECT_MILLIS = 2_000;

  private final TlsConfigurationRegistry certificates;
  private final Vertx vertx;

  Lines(TlsConfigurationRegistry certificates, Vertx vertx) {
    this.certificates = certificates;
    this.vertx = vertx;
  }

  /**
   * @throws IllegalStateException when the agreement names a TLS bucket that does not exist
   */
  Line to(Registry registry, URI url, RegistrySettings.Agreement agreement) {
    Pace pace = new Pace(agreement.perSecond(), System::nanoTime, this::later);
    RegistryClient client = client(registry, url, agreement);
    return new Line(registry, client, pace, agreement, System::nanoTime, this::afresh);
  }

  private RegistryClient client(Registry registry, URI url, RegistrySettings.Agreement agreement) {
    QuarkusRestClientBuilder builder =
        QuarkusRestClientBuilder.newBuilder()
            .baseUri(url)
            .connectTimeout(CONNECT_MILLIS, TimeUnit.MILLISECONDS)
            // The time-out proper is the guard's; this one frees the connection.
            .readTimeout(agreement.timeout().toMillis(), TimeUnit.MILLISECONDS)
            .disableDefaultMapper(true)
            .property(QuarkusRestClientProperties.CONNECTION_POOL_SIZE, agreement.concurrent());
    agreement.tls().ifPresent(name -> builder.tlsConfiguration(certificates(registry, name)));
    return builder.build(RegistryClient.class);
  }

  private TlsConfiguration certificates(Registry registry, String name) {
    return certificates
        .get(name)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "anju.registries." + registry.key() + ".tls names no quarkus.tls: " + name));
  }

  private void afresh(Runnable work) {
    vertx.runOnContext(nothing -> work.run());
  }

  /** Timers count in milliseconds; none may ring early. */
  private void later(Duration wait, Runnable work) {
    vertx.setTimer(wait.plusMillis(1).toMillis(), timer -> work.run());
  }
}
