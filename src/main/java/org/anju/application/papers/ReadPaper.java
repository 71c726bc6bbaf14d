package org.anju.application.papers;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
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

  private static final String FOLDER =
      """
      SELECT f.owner, a.receipt, o.district
      FROM paper_folder f
      LEFT JOIN application a ON a.id = f.application_id
      LEFT JOIN offering o ON o.id = a.offering_id
      WHERE f.id = $1
      """;

  private final Pool pool;
  private final Papers papers;
  private final StoredFiles files;
  private final AuditTrail audit;

  ReadPaper(Pool pool, Papers papers, StoredFiles files, AuditTrail audit) {
    this.pool = pool;
    this.papers = papers;
    this.files = files;
    this.audit = audit;
  }

  public Uni<KeptPaper> read(Actor actor, UUID folder, long paper) {
    return pool.withTransaction(connection -> read(connection, actor, folder, paper));
  }

  /** The content of a paper that was shown, in pieces that are read as they are asked for. */
  public Multi<byte[]> content(KeptPaper shown) {
    return files.content(shown.digest());
  }

  private Uni<KeptPaper> read(SqlConnection connection, Actor actor, UUID folder, long paper) {
    return connection
        .preparedQuery(FOLDER)
        .execute(Tuple.of(folder))
        .map(rows -> rows.size() == 0 ? null : rows.iterator().next())
        .onItem()
        .ifNull()
        .failWith(ReadPaper::unknown)
        .chain(
            found ->
                papers
                    .find(connection, folder, paper)
                    .onItem()
                    .ifNull()
                    .failWith(ReadPaper::unknown)
                    .call(kept -> admit(connection, actor, found, kept)));
  }

  private Uni<Void> admit(SqlConnection connection, Actor actor, Row folder, KeptPaper kept) {
    if (actor.id().equals(folder.getString("owner"))) {
      return Uni.createFrom().voidItem();
    }
    String receipt = folder.getString("receipt");
    boolean checks =
        receipt != null
            && OFFICERS.contains(actor.role())
            && actor.servesDistrict(folder.getString("district"));
    if (!checks) {
      throw unknown();
    }
    return audit.record(
        connection, actor, Decision.of("paper.read", "application", receipt).after(kept.digest()));
  }

  private static RefusedException unknown() {
    return RefusedException.of(PaperRefusal.UNKNOWN);
  }
}
