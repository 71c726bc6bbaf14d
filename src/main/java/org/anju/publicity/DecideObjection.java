package org.anju.publicity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.security.Actor;

/** Decides. */
@ApplicationScoped
public class DecideObjection {

  public Uni<Void> decide(
      Actor actor, long objectionId, boolean uphold, String reason, int version) {
    throw new UnsupportedOperationException();
  }
}
