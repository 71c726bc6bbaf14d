package org.anju.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.anju.application.papers.Papers;
import org.anju.platform.security.Actor;

/**
 * A family throws away what it typed and handed in. To throw away what is gone already changes
 * nothing.
 */
@ApplicationScoped
public class DiscardDraft {

  private final Pool pool;
  private final Drafts drafts;
  private final Papers papers;

  DiscardDraft(Pool pool, Drafts drafts, Papers papers) {
    this.pool = pool;
    this.drafts = drafts;
    this.papers = papers;
  }

  public Uni<Void> discard(Actor actor, UUID id) {
    return pool.withTransaction(
        connection ->
            drafts
                .remove(connection, actor, id)
                .onItem()
                .ifNotNull()
                .transformToUni(folder -> papers.discard(connection, folder)));
  }
}
