package org.anju.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.anju.platform.time.BusinessClock;

/** Leases and pauses are the machine's affair, not the city's; what people read is the city's. */
@ApplicationScoped
class MachineClock {

  private final BusinessClock city;

  MachineClock(BusinessClock city) {
    this.city = city;
  }

  Instant now() {
    return Instant.now();
  }

  /** The same moment by the city's clock; never one that has passed. */
  Instant inCity(Instant machine) {
    Instant now = now();
    return machine.isAfter(now) ? city.now().plus(Duration.between(now, machine)) : city.now();
  }

  /** The same moment by the machine's clock. */
  Instant ofCity(Instant business) {
    return now().plus(Duration.between(city.now(), business));
  }
}
