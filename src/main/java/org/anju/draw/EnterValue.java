package org.anju.draw;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.security.Actor;

/** Enters. */
@ApplicationScoped
public class EnterValue {

  public Uni<EnteredValue> enter(Actor actor, int drawNumber, int source, String value) {
    throw new UnsupportedOperationException();
  }
}
