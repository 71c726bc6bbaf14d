package org.anju.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The machine's time. Only the embedded stack has another clock. */
@DefaultBean
@ApplicationScoped
public class SystemBusinessClock implements BusinessClock {

  @Override
  public Instant now() {
    return Instant.now();
  }
}
