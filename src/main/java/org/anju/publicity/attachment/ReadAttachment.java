package org.anju.publicity.attachment;

import io.smallrye.mutiny.Multi;
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

/**
 * Shows an officer of the district what was handed in with an objection, the family's statement or
 * its appeal. Each look leaves a leaf. For everybody else there is no such file.
 */
@ApplicationScoped
public class ReadAttachment {

  private static final String FOLDER =
      """
      SELECT t.folder FROM attachment t
      JOIN objection j ON true JOIN offering o ON o.id = j.offering_id
      LEFT JOIN objection_hearing h ON h.objection_id = j.id
      LEFT JOIN objection_appeal p ON p.objection_id = j.id
      WHERE j.id = $1 AND t.id = $2 AND o.district = ANY ($3)
        AND t.folder IN (j.folder, h.folder, p.folder)
      """;

  private final Pool pool;
  private final AttachmentFolders folders;
  private final AuditTrail audit;

  ReadAttachment(Pool pool, AttachmentFolders folders, AuditTrail audit) {
    this.pool = pool;
    this.folders = folders;
    this.audit = audit;
  }

  /** A file that may be shown, with its content in pieces that are read as they are asked for. */
  public record Shown(Attachment attachment, Multi<byte[]> content) {}

  public Uni<Shown> read(Actor actor, long objectionId, long attachment) {
    return pool.withTransaction(
        connection ->
            folderOf(connection, actor, objectionId, attachment)
                .chain(folder -> folders.find(connection, folder, attachment))
                .call(
                    kept ->
                        audit.record(
                            connection,
                            actor,
                            Decision.of("publicity.read-attachment", "objection", objectionId)
                                .after(kept.digest())))
                .map(kept -> new Shown(kept.attachment(), folders.content(kept))));
  }

  private static Uni<UUID> folderOf(
      SqlConnection connection, Actor actor, long objectionId, long attachment) {
    Tuple values =
        Tuple.tuple()
            .addLong(objectionId)
            .addLong(attachment)
            .addArrayOfString(actor.districts().toArray(String[]::new));
    return connection
        .preparedQuery(FOLDER)
        .execute(values)
        .map(
            rows -> {
              if (rows.size() == 0) {
                throw RefusedException.of(AttachmentRefusal.UNKNOWN);
              }
              return rows.iterator().next().getUUID("folder");
            });
  }
}
