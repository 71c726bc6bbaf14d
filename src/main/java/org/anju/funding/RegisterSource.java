package org.anju.funding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;

/**
 * Enters a loan, bond or fund by its contract; it can be drawn once a second person has confirmed
 * it.
 */
@ApplicationScoped
public class RegisterSource {

  private static final String OF_PROJECT =
      "SELECT FROM acquisition WHERE id = $1 AND project_id = $2";

  private static final String INSERT =
      """
      INSERT INTO funding_source (project_id, acquisition_id, kind, use, lender, contract_number, principal,
        annual_rate, day_basis, signed_on, due_on, policy_version, state, entered_by, entered_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'ENTERED', $13, $14)
      RETURNING id
      """;

  private final FundedProjects projects;
  private final Policies policies;
  private final BusinessClock clock;
  private final AuditTrail audit;
  private final Pool pool;

  RegisterSource(
      FundedProjects projects,
      Policies policies,
      BusinessClock clock,
      AuditTrail audit,
      Pool pool) {
    this.projects = projects;
    this.policies = policies;
    this.clock = clock;
    this.audit = audit;
    this.pool = pool;
  }

  /** Answers the source's id. Refused when such money is not for such a project. */
  public Uni<Long> register(Actor actor, SourceTerms terms) {
    return pool.withTransaction(connection -> register(connection, actor, terms))
        .onFailure(RegisterSource::isKnownContract)
        .transform(known -> RefusedException.of(FundingRefusal.CONTRACT_ENTERED));
  }

  private Uni<Long> register(SqlConnection connection, Actor actor, SourceTerms terms) {
    return projects
        .ofAcquirer(connection, actor, terms.projectId())
        .invoke(project -> SourceRules.require(terms, project.use(), project.way()))
        .call(() -> requireOwnAcquisition(connection, terms))
        .call(() -> projects.open(connection, terms.projectId()))
        .chain(project -> insert(connection, actor, terms, project))
        .call(id -> projects.openOf(connection, terms.projectId(), id, terms.kind()))
        .call(
            id ->
                audit.record(
                    connection,
                    actor,
                    Decision.of("funding.register-source", "funding-source", id).after(terms)));
  }

  private static Uni<Void> requireOwnAcquisition(SqlConnection connection, SourceTerms terms) {
    if (terms.acquisitionId() == null) {
      return Uni.createFrom().voidItem();
    }
    return connection
        .preparedQuery(OF_PROJECT)
        .execute(Tuple.of(terms.acquisitionId(), terms.projectId()))
        .invoke(rows -> FundedProjects.only(rows, FundingRefusal.OTHER_PROJECT))
        .replaceWithVoid();
  }

  private Uni<Long> insert(
      SqlConnection connection, Actor actor, SourceTerms terms, FundedProjects.Funded project) {
    String policy = policies.inForce(project.district(), clock.today()).version();
    Tuple values =
        Tuple.tuple()
            .addLong(terms.projectId())
            .addLong(terms.acquisitionId())
            .addString(terms.kind().name())
            .addString(project.use().name())
            .addString(terms.lender())
            .addString(terms.contractNumber())
            .addBigDecimal(terms.principal())
            .addBigDecimal(terms.annualRate())
            .addString(terms.dayBasis().name())
            .addLocalDate(terms.signedOn())
            .addLocalDate(terms.dueOn())
            .addString(policy)
            .addString(actor.id())
            .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC));
    return connection
        .preparedQuery(INSERT)
        .execute(values)
        .map(rows -> rows.iterator().next().getLong("id"));
  }

  private static boolean isKnownContract(Throwable failure) {
    return failure instanceof PgException database
        && "one_source_of_a_contract".equals(database.getConstraint());
  }
}
