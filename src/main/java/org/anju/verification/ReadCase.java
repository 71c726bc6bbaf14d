package org.anju.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.security.Actor;

/** A case. */
@ApplicationScoped
public class ReadCase {

  public Uni<CheckCase> read(Actor actor, long applicationId) {
    throw new UnsupportedOperationException();
  }
}
