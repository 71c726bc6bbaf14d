package org.anju.employer.registration;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.employer.EmployerRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.files.FileDigest;
import org.anju.platform.files.StoredFiles;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;

/**
 * Shows the papers of a registration to the person who handed them in and, once they belong to a
 * registration, to officers of the bureau, each look of whom leaves a leaf. For everybody else
 * there is no such paper.
 */
@ApplicationScoped
public class ReadRegistrationPaper {

  private final Pool pool;
  private final RegistrationPapers papers;
  private final StoredFiles files;
  private final AuditTrail audit;

  ReadRegistrationPaper(Pool pool, RegistrationPapers papers, StoredFiles files, AuditTrail audit) {
    this.pool = pool;
    this.papers = papers;
    this.files = files;
    this.audit = audit;
  }

  /** A paper, and under what its content is stored. */
  public record Shown(RegistrationPaper paper, FileDigest digest) {}

  /** What the actor has handed in for the next registration. */
  public Uni<List<RegistrationPaper>> waiting(Actor actor) {
    return papers.waiting(pool, actor.id());
  }

  /** What the bureau looks at before it decides; empty when there is no such registration. */
  public Uni<List<RegistrationPaper>> of(long registration) {
    return papers.of(pool, registration);
  }

  public Uni<Shown> read(Actor actor, long paper) {
    return pool.withTransaction(
        connection ->
            papers
                .find(connection, paper)
                .invoke(kept -> requireMaySee(actor, kept))
                .call(kept -> note(connection, actor, kept))
                .map(kept -> new Shown(kept.paper(), kept.digest())));
  }

  /** The content of a paper that was shown, in pieces that are read as they are asked for. */
  public Multi<byte[]> content(Shown shown) {
    return files.content(shown.digest());
  }

  private Uni<Void> note(SqlConnection connection, Actor actor, RegistrationPapers.Kept kept) {
    if (kept.owner().equals(actor.id())) {
      return Uni.createFrom().voidItem();
    }
    return audit.record(
        connection,
        actor,
        Decision.of("employer.read-paper", "employer-registration", kept.registration())
            .after(kept.digest()));
  }

  private static void requireMaySee(Actor actor, RegistrationPapers.Kept kept) {
    if (kept == null || !(kept.owner().equals(actor.id()) || mayDecide(actor, kept))) {
      throw RefusedException.of(EmployerRefusal.PAPER_UNKNOWN);
    }
  }

  private static boolean mayDecide(Actor actor, RegistrationPapers.Kept kept) {
    return kept.registration() != null && actor.role().equals(Roles.BUREAU_OFFICER);
  }
}
