package org.anju.application.papers;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.files.StoredFiles;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;

/**
 * Shows a paper to its family, or to an officer of the district who checks the application. Each
 * look of an officer leaves a leaf. For everybody else there is no such paper.
 */
@ApplicationScoped
public class ReadPaper {

  private static final Set<String> OFFICERS = Set.of(Roles.IDENTITY_OFFICER, Roles.HOUSING_OFFICER);

  private final Pool pool;
  private final PaperFolders folders;
  private final Papers papers;
  private final StoredFiles files;
  private final AuditTrail audit;

  ReadPaper(Pool pool, PaperFolders folders, Papers papers, StoredFiles files, AuditTrail audit) {
    this.pool = pool;
    this.folders = folders;
    this.papers = papers;
    this.files = files;
    this.audit = audit;
  }

  public Uni<KeptPaper> read(Actor actor, UUID folder, long paper) {
    return pool.withTransaction(
        connection ->
            folders
                .holder(connection, folder)
                .invoke(holder -> requireMaySee(actor, holder))
                .chain(holder -> show(connection, actor, holder, folder, paper)));
  }

  /** The content of a paper that was shown, in pieces that are read as they are asked for. */
  public Multi<byte[]> content(KeptPaper shown) {
    return files.content(shown.digest());
  }

  private Uni<KeptPaper> show(
      SqlConnection connection, Actor actor, FolderHolder holder, UUID folder, long paper) {
    return papers
        .find(connection, folder, paper)
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(PaperRefusal.UNKNOWN))
        .call(shown -> note(connection, actor, holder, shown));
  }

  /** A family's look at its own paper is nobody's business. */
  private Uni<Void> note(
      SqlConnection connection, Actor actor, FolderHolder holder, KeptPaper shown) {
    if (holder.belongsTo(actor.id())) {
      return Uni.createFrom().voidItem();
    }
    return audit.record(
        connection,
        actor,
        Decision.of("paper.read", "application", holder.application().receipt())
            .after(shown.digest()));
  }

  private static void requireMaySee(Actor actor, FolderHolder holder) {
    boolean checks =
        holder.application() != null
            && OFFICERS.contains(actor.role())
            && actor.servesDistrict(holder.application().district());
    if (!checks && !holder.belongsTo(actor.id())) {
      throw RefusedException.of(PaperRefusal.UNKNOWN);
    }
  }
}
