package org.anju.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.security.Actor;

/** Decides. */
@ApplicationScoped
public class DecideCheck {

  public Uni<DecidedCheck> decide(
      Actor actor, long applicationId, CheckKind kind, Judgement judgement, int version) {
    throw new UnsupportedOperationException();
  }
}
