package org.anju.application.draft;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.anju.platform.security.Actor;

/** A family throws away what it typed. To throw away what is gone already changes nothing. */
@ApplicationScoped
public class DiscardDraft {

  private final Pool pool;
  private final Drafts drafts;

  DiscardDraft(Pool pool, Drafts drafts) {
    this.pool = pool;
    this.drafts = drafts;
  }

  public Uni<Void> discard(Actor actor, UUID id) {
    return drafts.remove(pool, actor, id).replaceWithVoid();
  }
}
