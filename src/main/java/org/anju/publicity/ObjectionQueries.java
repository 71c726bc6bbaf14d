package org.anju.publicity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;

/** Reads objections. */
@ApplicationScoped
public class ObjectionQueries {

  public Uni<ObjectionStatus> statusOf(String code) {
    throw new UnsupportedOperationException();
  }

  public Uni<Page<ObjectionCase>> page(
      Actor actor, Long offeringId, Objection.State state, int page, int size) {
    throw new UnsupportedOperationException();
  }
}
