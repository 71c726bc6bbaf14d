package org.anju.registry.http;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** An agreement that a test makes. */
record Agreed(
    Optional<URI> url,
    int perSecond,
    int concurrent,
    int waiting,
    Duration timeout,
    Duration pause,
    Optional<String> tls)
    implements RegistrySettings.Agreement {

  private static final Duration PATIENT = Duration.ofSeconds(20);

  /** Nothing of it is reached by a few questions. */
  static Agreed generous(URI url) {
    return new Agreed(Optional.of(url), 1000, 100, 1000, PATIENT, PATIENT, Optional.empty());
  }

  static Agreed none() {
    return new Agreed(Optional.empty(), 1, 1, 1, PATIENT, PATIENT, Optional.empty());
  }

  Agreed pace(int most) {
    return new Agreed(url, most, concurrent, waiting, timeout, pause, tls);
  }

  Agreed room(int atOnce, int inLine) {
    return new Agreed(url, perSecond, atOnce, inLine, timeout, pause, tls);
  }

  Agreed impatient(int millis) {
    return new Agreed(url, perSecond, concurrent, waiting, Duration.ofMillis(millis), pause, tls);
  }

  Agreed pausing(int millis) {
    return new Agreed(url, perSecond, concurrent, waiting, timeout, Duration.ofMillis(millis), tls);
  }

  Agreed securedBy(String bucket) {
    return new Agreed(url, perSecond, concurrent, waiting, timeout, pause, Optional.of(bucket));
  }
}
