package org.anju.application.papers;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.UUID;
import org.anju.application.Application;
import org.anju.application.correction.Corrections;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/** To whom a folder belongs, and whether it is open. */
@ApplicationScoped
class PaperFolders {

  private static final String DRAFT = "SELECT owner FROM application_draft WHERE paper_folder = $1";

  private static final String APPLICATION =
      """
      SELECT a.id, a.applicant, a.receipt, a.status, o.district, r.marks
      FROM application a
      JOIN offering o ON o.id = a.offering_id
      LEFT JOIN application_return r ON r.application_id = a.id AND r.state = 'OPEN' AND r.due_at >= $2
      WHERE a.paper_folder = $1
      """;

  private final Corrections corrections;
  private final BusinessClock clock;

  PaperFolders(Corrections corrections, BusinessClock clock) {
    this.corrections = corrections;
    this.clock = clock;
  }

  /**
   * The holder.
   *
   * @throws RefusedException {@link PaperRefusal#UNKNOWN} when nothing carries the folder
   */
  Uni<FolderHolder> holder(SqlClient client, UUID folder) {
    return holder(client, folder, "", "");
  }

  /**
   * The actor's own folder, open, and held until the transaction ends: a submission waits for a
   * paper that is being handed in, and a paper for a submission.
   *
   * @throws RefusedException when it is somebody else's or closed
   */
  Uni<FolderHolder> lockOpen(SqlConnection connection, Actor actor, UUID folder) {
    return holder(connection, folder, " FOR UPDATE", " FOR NO KEY UPDATE OF a")
        .invoke(holder -> requireOwn(actor, holder))
        .invoke(PaperFolders::requireOpen);
  }

  /** Somebody else's folder counts as unknown. */
  static void requireOwn(Actor actor, FolderHolder holder) {
    if (!holder.belongsTo(actor.id())) {
      throw RefusedException.of(PaperRefusal.UNKNOWN);
    }
  }

  private static void requireOpen(FolderHolder holder) {
    if (!holder.open()) {
      throw RefusedException.of(PaperRefusal.FOLDER_CLOSED);
    }
  }

  private Uni<FolderHolder> holder(
      SqlClient client, UUID folder, String lockDraft, String lockApplication) {
    return client
        .preparedQuery(DRAFT + lockDraft)
        .execute(Tuple.of(folder))
        .chain(
            drafts ->
                drafts.size() == 1
                    ? Uni.createFrom()
                        .item(FolderHolder.draft(drafts.iterator().next().getString("owner")))
                    : application(client, folder, lockApplication));
  }

  private Uni<FolderHolder> application(SqlClient client, UUID folder, String lock) {
    return client
        .preparedQuery(APPLICATION + lock)
        .execute(Tuple.of(folder, clock.now().atOffset(ZoneOffset.UTC)))
        .map(rows -> rows.size() == 0 ? null : rows.iterator().next())
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(PaperRefusal.UNKNOWN))
        .map(this::application);
  }

  private FolderHolder application(Row row) {
    boolean returned = row.getString("status").equals(Application.Status.RETURNED.name());
    return new FolderHolder(
        row.getString("applicant"),
        new FolderHolder.Filed(
            row.getLong("id"), row.getString("receipt"), row.getString("district")),
        returned && asksForPapers(row.getBuffer("marks")));
  }

  private boolean asksForPapers(@Nullable Buffer marks) {
    return marks != null && corrections.opensPapers(marks.getBytes());
  }
}
