package org.anju.draw;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.security.Actor;

/** Readiness. */
@ApplicationScoped
public class ReadReadiness {

  public Uni<DrawReadiness> read(Actor actor, long offeringId) {
    throw new UnsupportedOperationException();
  }
}
