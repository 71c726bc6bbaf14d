package org.anju.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;

/** The cases that wait for a check. */
@ApplicationScoped
public class CheckQueue {

  public Uni<Page<WaitingCase>> page(
      Actor actor, CheckKind kind, Long offeringId, int page, int size) {
    throw new UnsupportedOperationException();
  }
}
