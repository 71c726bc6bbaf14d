package org.anju.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes audit leaves; always inside the transaction of the decision. */
@ApplicationScoped
public class AuditTrail {

  private static final String INSERT =
      """
      INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id,
                              before_digest, after_digest, policy_version)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """;

  private final Mutiny.SessionFactory sessions;
  private final BusinessClock clock;
  private final Policies policies;

  AuditTrail(Mutiny.SessionFactory sessions, BusinessClock clock, Policies policies) {
    this.sessions = sessions;
    this.clock = clock;
    this.policies = policies;
  }

  /** Records a decision in the session's present transaction. */
  public Uni<Void> record(Actor actor, Decision decision) {
    AuditLeaf leaf = new AuditLeaf(clock.now(), actor, decision, policyVersion(decision));
    return sessions.withSession(session -> session.persist(leaf));
  }

  /** Records a decision of a use case that works with SQL, in its connection's transaction. */
  public Uni<Void> record(SqlConnection connection, Actor actor, Decision decision) {
    return recordAll(connection, actor, List.of(decision));
  }

  /** As {@link #record(SqlConnection, Actor, Decision)} for many decisions at once. */
  public Uni<Void> recordAll(SqlConnection connection, Actor actor, List<Decision> decisions) {
    List<Tuple> leaves = decisions.stream().map(decision -> values(actor, decision)).toList();
    return connection.preparedQuery(INSERT).executeBatch(leaves).replaceWithVoid();
  }

  private Tuple values(Actor actor, Decision decision) {
    return Tuple.tuple()
        .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC))
        .addString(actor.id())
        .addString(actor.role())
        .addString(decision.action())
        .addString(decision.caseType())
        .addString(decision.caseId())
        .addString(decision.beforeDigest())
        .addString(decision.afterDigest())
        .addString(policyVersion(decision));
  }

  private String policyVersion(Decision decision) {
    return decision.policyVersion() == null
        ? policies.inForce(clock.today()).version()
        : decision.policyVersion();
  }
}
