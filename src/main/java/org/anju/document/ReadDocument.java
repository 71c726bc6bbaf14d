package org.anju.document;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.error.RefusedException;
import org.anju.platform.files.FileDigest;
import org.anju.platform.files.StoredFiles;
import org.anju.platform.security.Actor;

/**
 * Shows a document to the person who handed it in and, once it proves a record, to the people of
 * that acquirer and the staff of that district. For everybody else there is none.
 */
@ApplicationScoped
public class ReadDocument {

  private final Pool pool;
  private final OfficialDocuments documents;
  private final StoredFiles files;

  ReadDocument(Pool pool, OfficialDocuments documents, StoredFiles files) {
    this.pool = pool;
    this.documents = documents;
    this.files = files;
  }

  /** A document, and under what its content is stored. */
  public record Shown(OfficialDocument document, FileDigest digest) {}

  public Uni<Shown> read(Actor actor, long document) {
    return documents
        .find(pool, document)
        .invoke(kept -> requireMaySee(actor, kept))
        .map(kept -> new Shown(kept.document(), kept.digest()));
  }

  /** The content of a document that was shown, in pieces that are read as they are asked for. */
  public Multi<byte[]> content(Shown shown) {
    return files.content(shown.digest());
  }

  private static void requireMaySee(Actor actor, OfficialDocuments.Kept kept) {
    if (kept == null || !(kept.addedBy().equals(actor.id()) || isOf(actor, kept))) {
      throw RefusedException.of(DocumentRefusal.UNKNOWN);
    }
  }

  private static boolean isOf(Actor actor, OfficialDocuments.Kept kept) {
    return kept.district() != null
        && (actor.servesDistrict(kept.district())
            || (kept.organisation() != null && kept.organisation().equals(actor.organisation())));
  }
}
