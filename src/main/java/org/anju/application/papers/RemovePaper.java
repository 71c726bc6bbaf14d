package org.anju.application.papers;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.security.Actor;

/** A family takes back a paper while its folder is open. */
@ApplicationScoped
public class RemovePaper {

  private final Pool pool;
  private final PaperFolders folders;
  private final Papers papers;
  private final AuditTrail audit;

  RemovePaper(Pool pool, PaperFolders folders, Papers papers, AuditTrail audit) {
    this.pool = pool;
    this.folders = folders;
    this.papers = papers;
    this.audit = audit;
  }

  public Uni<Void> remove(Actor actor, UUID folder, long paper) {
    return pool.withTransaction(connection -> remove(connection, actor, folder, paper));
  }

  private Uni<Void> remove(SqlConnection connection, Actor actor, UUID folder, long paper) {
    return folders
        .lockOpen(connection, actor, folder)
        .chain(() -> papers.remove(connection, folder, paper))
        .chain(
            digest ->
                audit.record(
                    connection,
                    actor,
                    Decision.of("paper.remove", "paper-folder", folder).before(digest)));
  }
}
