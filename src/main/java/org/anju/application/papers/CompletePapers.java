package org.anju.application.papers;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anju.application.Application;
import org.anju.application.Applications;
import org.anju.application.eligibility.HouseholdFacts;
import org.anju.policy.PaperKind;
import org.anju.policy.Policy;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * An application is complete before it is signed (article 15). Both ways refuse with {@link
 * PaperRefusal#MISSING} and each paper that is missing, and both look at a folder that is held
 * until the transaction ends, so that no paper is taken out meanwhile.
 */
@ApplicationScoped
public class CompletePapers {

  private static final String KINDS = "SELECT DISTINCT kind FROM paper WHERE folder = ";

  /**
   * Whoever hands in or takes out a paper of an application waits at this row too. Not FOR UPDATE:
   * the evidence that is being prepared for it locks its own row first and then refers to this one,
   * so that the two would wait for each other.
   */
  private static final String HOLD = "SELECT id FROM application WHERE id = ?1 FOR NO KEY UPDATE";

  private final Applications applications;

  CompletePapers(Applications applications) {
    this.applications = applications;
  }

  /**
   * The papers of a draft that is submitted.
   *
   * @param connection its transaction has locked the draft
   */
  public Uni<Void> require(
      SqlConnection connection, UUID folder, Policy policy, HouseholdFacts facts) {
    return connection
        .preparedQuery(KINDS + "$1")
        .execute(Tuple.of(folder))
        .map(CompletePapers::kinds)
        .invoke(present -> require(policy, facts, present))
        .replaceWithVoid();
  }

  /**
   * The papers of an application that its family corrects, in the caller's session. What the
   * employer filed has none: its certificate stands for them (article 14, 3).
   */
  public Uni<Void> require(Application application, Policy policy, HouseholdFacts facts) {
    return application.paperFolder() == null
        ? Uni.createFrom().voidItem()
        : applications
            .getSession()
            .call(session -> hold(session, application))
            .chain(session -> kinds(session, application.paperFolder()))
            .invoke(present -> require(policy, facts, present))
            .replaceWithVoid();
  }

  private static void require(Policy policy, HouseholdFacts facts, Set<PaperKind> present) {
    PapersNeeded.requireAll(PapersNeeded.of(policy, facts, present));
  }

  private static Uni<Long> hold(Mutiny.Session session, Application application) {
    return session
        .createNativeQuery(HOLD, Long.class)
        .setParameter(1, application.id())
        .getSingleResult();
  }

  private static Uni<Set<PaperKind>> kinds(Mutiny.Session session, UUID folder) {
    return session
        .createNativeQuery(KINDS + "?1", String.class)
        .setParameter(1, folder)
        .getResultList()
        .map(CompletePapers::kinds);
  }

  private static Set<PaperKind> kinds(RowSet<Row> rows) {
    Set<PaperKind> kinds = EnumSet.noneOf(PaperKind.class);
    rows.forEach(row -> kinds.add(PaperKind.valueOf(row.getString("kind"))));
    return kinds;
  }

  private static Set<PaperKind> kinds(List<String> names) {
    Set<PaperKind> kinds = EnumSet.noneOf(PaperKind.class);
    names.forEach(name -> kinds.add(PaperKind.valueOf(name)));
    return kinds;
  }
}
