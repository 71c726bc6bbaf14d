package org.anju.draw;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.anju.platform.security.Actor;

/** Seals. */
@ApplicationScoped
public class SealDraw {

  public Uni<SealedDraw> seal(Actor actor, long offeringId, Instant drawNotBefore) {
    throw new UnsupportedOperationException();
  }
}
