package org.anju.application.papers;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.files.FileName;
import org.anju.platform.files.StoredFile;
import org.anju.platform.files.StoredFiles;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.PaperKind;
import org.jetbrains.annotations.Nullable;

/** A family hands in a paper, new or in the place of another (article 15). */
@ApplicationScoped
public class UploadPaper {

  /** More than any family has, few enough to look through. */
  static final int MOST_PAPERS = 60;

  private final Pool pool;
  private final PaperFolders folders;
  private final Papers papers;
  private final StoredFiles files;
  private final BusinessClock clock;
  private final AuditTrail audit;

  UploadPaper(
      Pool pool,
      PaperFolders folders,
      Papers papers,
      StoredFiles files,
      BusinessClock clock,
      AuditTrail audit) {
    this.pool = pool;
    this.folders = folders;
    this.papers = papers;
    this.files = files;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Takes in a paper. The same file once more changes nothing, so that an upload can be tried
   * again.
   *
   * @param content read on the calling thread, which must be one that may block
   * @param replaces the paper that goes, null when none does
   */
  public Uni<Void> upload(
      Actor actor,
      UUID folder,
      PaperKind kind,
      String fileName,
      @Nullable Long replaces,
      InputStream content) {
    return files
        .take(content)
        .chain(
            file ->
                pool.withTransaction(
                    connection ->
                        keep(
                            connection,
                            actor,
                            folder,
                            kind,
                            FileName.shortened(fileName),
                            replaces,
                            file)));
  }

  private Uni<Void> keep(
      SqlConnection connection,
      Actor actor,
      UUID folder,
      PaperKind kind,
      String fileName,
      @Nullable Long replaces,
      StoredFile file) {
    return folders
        .lockOpen(connection, actor, folder)
        .chain(() -> papers.count(connection, folder))
        .invoke(present -> requireRoom(present, replaces))
        .chain(() -> removeReplaced(connection, folder, replaces))
        .chain(() -> papers.add(connection, folder, kind, fileName, file, clock.now()))
        .chain(
            () ->
                audit.record(
                    connection,
                    actor,
                    Decision.of("paper.upload", "paper-folder", folder).after(file.digest())));
  }

  private Uni<Void> removeReplaced(SqlConnection connection, UUID folder, @Nullable Long replaces) {
    return replaces == null
        ? Uni.createFrom().voidItem()
        : papers.remove(connection, folder, replaces).replaceWithVoid();
  }

  private static void requireRoom(long present, @Nullable Long replaces) {
    if (replaces == null && present >= MOST_PAPERS) {
      throw RefusedException.of(
          PaperRefusal.TOO_MANY, Map.of("limit", String.valueOf(MOST_PAPERS)));
    }
  }
}
