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
import org.anju.platform.personal.SocialCreditCode;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * Enters a party to a building contract; it can be paid once an officer of the bureau has confirmed
 * it.
 */
@ApplicationScoped
public class RegisterPayee {

  private static final String INSERT =
      """
      INSERT INTO building_payee (project_id, role, name, credit_code, contract_number, contract_sum, signed_on,
        state, entered_by, entered_name, entered_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, 'ENTERED', $8, $9, $10)
      RETURNING id
      """;

  private final FundedProjects projects;
  private final BusinessClock clock;
  private final AuditTrail audit;
  private final Pool pool;

  RegisterPayee(FundedProjects projects, BusinessClock clock, AuditTrail audit, Pool pool) {
    this.projects = projects;
    this.clock = clock;
    this.audit = audit;
    this.pool = pool;
  }

  /**
   * Answers the payee's id. Refused in a project that acquires and builds nothing.
   *
   * @param name the account's name, for whoever confirms
   */
  public Uni<Long> register(Actor actor, String name, PayeeTerms terms) {
    return pool.withTransaction(connection -> register(connection, actor, name, terms))
        .onFailure(RegisterPayee::isKnownContract)
        .transform(known -> RefusedException.of(FundingRefusal.CONTRACT_ENTERED));
  }

  private Uni<Long> register(SqlConnection connection, Actor actor, String name, PayeeTerms terms) {
    return projects
        .ofAcquirer(connection, actor, terms.projectId())
        .map(project -> PayeeRules.require(terms, project.way(), clock.today()))
        .call(() -> projects.open(connection, terms.projectId()))
        .chain(code -> insert(connection, actor, name, terms, code))
        .call(
            id ->
                audit.record(
                    connection,
                    actor,
                    Decision.of("funding.register-payee", "building-payee", id).after(terms)));
  }

  private Uni<Long> insert(
      SqlConnection connection, Actor actor, String name, PayeeTerms terms, SocialCreditCode code) {
    Tuple values =
        Tuple.tuple()
            .addLong(terms.projectId())
            .addString(terms.role().name())
            .addString(terms.name())
            .addString(code.value())
            .addString(terms.contractNumber())
            .addBigDecimal(terms.contractSum())
            .addLocalDate(terms.signedOn())
            .addString(actor.id())
            .addString(name)
            .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC));
    return connection
        .preparedQuery(INSERT)
        .execute(values)
        .map(rows -> rows.iterator().next().getLong("id"));
  }

  private static boolean isKnownContract(Throwable failure) {
    return failure instanceof PgException database
        && "one_payee_of_a_contract".equals(database.getConstraint());
  }
}
