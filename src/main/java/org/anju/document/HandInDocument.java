package org.anju.document;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.LocalDate;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.files.FileName;
import org.anju.platform.files.StoredFile;
import org.anju.platform.files.StoredFiles;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** Somebody hands in a document, which then waits for the record that it proves. */
@ApplicationScoped
public class HandInDocument {

  private final Pool pool;
  private final OfficialDocuments documents;
  private final StoredFiles files;
  private final BusinessClock clock;
  private final AuditTrail audit;

  HandInDocument(
      Pool pool,
      OfficialDocuments documents,
      StoredFiles files,
      BusinessClock clock,
      AuditTrail audit) {
    this.pool = pool;
    this.documents = documents;
    this.files = files;
    this.clock = clock;
    this.audit = audit;
  }

  /** What is said about the document; the words are taken without space around them. */
  public record Form(String issuer, String number, LocalDate issuedOn, String fileName) {

    public Form {
      issuer = issuer.strip();
      number = number.strip();
      fileName = FileName.shortened(fileName);
    }
  }

  /**
   * Answers the document's id.
   *
   * @param content read on the calling thread, which must be one that may block
   */
  public Uni<Long> handIn(Actor actor, Form form, InputStream content) {
    if (form.issuedOn().isAfter(clock.today())) {
      return Uni.createFrom().failure(RefusedException.of(DocumentRefusal.ISSUED_LATER));
    }
    return files
        .take(content)
        .chain(file -> pool.withTransaction(connection -> keep(connection, actor, form, file)));
  }

  private Uni<Long> keep(SqlConnection connection, Actor actor, Form form, StoredFile file) {
    return documents
        .add(connection, actor, form, file, clock.now())
        .call(
            id ->
                audit.record(
                    connection,
                    actor,
                    Decision.of("document.hand-in", "document", id)
                        .after(form.issuer() + ":" + form.number() + ":" + file.digest())));
  }
}
