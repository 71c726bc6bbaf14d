package org.anju.publicity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.security.Actor;

/** Publishes. */
@ApplicationScoped
public class PublishNotice {

  public Uni<PublicNoticeView> publish(Actor actor, long offeringId) {
    throw new UnsupportedOperationException();
  }
}
