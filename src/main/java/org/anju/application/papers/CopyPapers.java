package org.anju.application.papers;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** A family takes the papers of an earlier application into its next one. */
@ApplicationScoped
public class CopyPapers {

  private static final String EARLIER =
      "SELECT paper_folder FROM application WHERE receipt = $1 AND applicant = $2";

  private final Pool pool;
  private final PaperFolders folders;
  private final Papers papers;
  private final BusinessClock clock;
  private final AuditTrail audit;

  CopyPapers(
      Pool pool, PaperFolders folders, Papers papers, BusinessClock clock, AuditTrail audit) {
    this.pool = pool;
    this.folders = folders;
    this.papers = papers;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Copies them; an application without papers leaves the folder as it is.
   *
   * @param receipt the earlier application
   * @param folder of the draft
   */
  public Uni<Void> copy(Actor actor, String receipt, UUID folder) {
    return pool.withTransaction(connection -> copy(connection, actor, receipt, folder));
  }

  private Uni<Void> copy(SqlConnection connection, Actor actor, String receipt, UUID folder) {
    return folders
        .lockOpen(connection, actor, folder)
        .chain(() -> connection.preparedQuery(EARLIER).execute(Tuple.of(receipt, actor.id())))
        .map(rows -> rows.size() == 0 ? null : rows.iterator().next())
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(PaperRefusal.UNKNOWN))
        .chain(
            earlier ->
                papers.copy(connection, earlier.getUUID("paper_folder"), folder, clock.now()))
        .chain(
            () ->
                audit.record(
                    connection,
                    actor,
                    Decision.of("paper.copy", "paper-folder", folder).after(receipt)));
  }
}
