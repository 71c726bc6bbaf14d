package org.anju.employer.registration;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.files.FileName;
import org.anju.platform.files.StoredFile;
import org.anju.platform.files.StoredFiles;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * Somebody hands in the licence of an employer, or the certificate of authority, before registering
 * it. A second one of the same kind takes the place of the first.
 */
@ApplicationScoped
public class HandInRegistrationPaper {

  private final Pool pool;
  private final RegistrationPapers papers;
  private final StoredFiles files;
  private final BusinessClock clock;
  private final AuditTrail audit;

  HandInRegistrationPaper(
      Pool pool,
      RegistrationPapers papers,
      StoredFiles files,
      BusinessClock clock,
      AuditTrail audit) {
    this.pool = pool;
    this.papers = papers;
    this.files = files;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Takes in a paper.
   *
   * @param content read on the calling thread, which must be one that may block
   */
  public Uni<Void> handIn(
      Actor actor, RegistrationPaperKind kind, String fileName, InputStream content) {
    return files
        .take(content)
        .chain(
            file ->
                pool.withTransaction(
                    connection ->
                        keep(connection, actor, kind, FileName.shortened(fileName), file)));
  }

  private Uni<Void> keep(
      SqlConnection connection,
      Actor actor,
      RegistrationPaperKind kind,
      String fileName,
      StoredFile file) {
    return papers
        .put(connection, actor.id(), kind, fileName, file, clock.now())
        .chain(
            () ->
                audit.record(
                    connection,
                    actor,
                    Decision.of("employer.hand-in-paper", "account", actor.id())
                        .after(kind + ":" + file.digest())));
  }
}
