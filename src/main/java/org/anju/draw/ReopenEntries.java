package org.anju.draw;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.security.Actor;

/** Reopens. */
@ApplicationScoped
public class ReopenEntries {

  public Uni<Void> reopen(Actor actor, int drawNumber, int source, String reason) {
    throw new UnsupportedOperationException();
  }
}
