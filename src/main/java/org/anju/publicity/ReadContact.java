package org.anju.publicity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.security.Actor;

/** Unmasks. */
@ApplicationScoped
public class ReadContact {

  public Uni<ObjectionContact> read(Actor actor, long objectionId) {
    throw new UnsupportedOperationException();
  }
}
