package org.anju.funding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * Somebody of the acquirer enters a movement of money. What could not be posted as things stand is
 * refused at once; what binds is the check when it is approved.
 */
@ApplicationScoped
public class EnterPosting {

  /**
   * Who is paid for building stands in the register, and whose rent comes in the lease: nobody
   * types a name or a code beside it.
   */
  private static final String INSERT =
      """
      INSERT INTO posting (project_id, kind, amount, source_id, own_account, acquisition_id, payee_id, lease_id,
        counterparty, counterparty_code, reference, occurred_on, note, state, entered_by, entered_name, entered_at)
      SELECT $1, $2, $3, $4::bigint, $5, $6::bigint, $15::bigint, $16::bigint,
        coalesce(y.name, (
          SELECT concat_ws(' ', g.number, a.applicant_masked)
          FROM agreement g JOIN selection c ON c.id = g.selection_id JOIN application a ON a.id = c.application_id
          WHERE g.selection_id = $16), $7),
        coalesce(y.credit_code, $8),
        $9, $10, $11, 'WAITING', $12, $13, $14
      FROM (VALUES (1)) AS once LEFT JOIN building_payee y ON y.id = $15
      WHERE ($4::bigint IS NULL OR EXISTS (SELECT FROM funding_source WHERE id = $4))
        AND ($6::bigint IS NULL OR EXISTS (SELECT FROM acquisition WHERE id = $6))
        AND ($15::bigint IS NULL OR y.id IS NOT NULL)
        AND ($16::bigint IS NULL OR EXISTS (SELECT FROM lease WHERE selection_id = $16))
      RETURNING id
      """;

  private static final String REVERSE =
      """
      INSERT INTO posting (project_id, kind, amount, source_id, own_account, acquisition_id, payee_id, lease_id, reverses,
        counterparty, counterparty_code, reference, occurred_on, note, state, entered_by, entered_name, entered_at)
      SELECT project_id, 'REVERSAL', amount, source_id, own_account, acquisition_id, payee_id, lease_id, id,
        counterparty, counterparty_code, reference, $2, $3, 'WAITING', $4, $5, $6
      FROM voucher WHERE id = $1
      RETURNING id
      """;

  private final FundedProjects projects;
  private final ReadBooks books;
  private final BusinessClock clock;
  private final AuditTrail audit;
  private final Pool pool;

  EnterPosting(
      FundedProjects projects, ReadBooks books, BusinessClock clock, AuditTrail audit, Pool pool) {
    this.projects = projects;
    this.books = books;
    this.clock = clock;
    this.audit = audit;
    this.pool = pool;
  }

  /**
   * Answers the posting's id.
   *
   * @param name the account's name, for whoever approves
   */
  public Uni<Long> enter(Actor actor, String name, Posting posting) {
    SourceRules.requireAmount(posting.amount());
    requireDay(posting.occurredOn());
    return pool.withTransaction(
        connection ->
            projects
                .ofAcquirer(connection, actor, posting.projectId())
                .call(() -> projects.open(connection, posting.projectId()))
                .chain(() -> connection.preparedQuery(INSERT).execute(values(actor, name, posting)))
                .map(rows -> FundedProjects.only(rows, FundingRefusal.UNKNOWN).getLong("id"))
                .call(id -> check(connection, actor, id)));
  }

  /** As {@link #enter}, to undo a voucher as a whole. */
  public Uni<Long> reverse(Actor actor, String name, long voucherId, LocalDate day, String reason) {
    requireDay(day);
    Tuple values =
        Tuple.of(voucherId, day, reason, actor.id(), name, clock.now().atOffset(ZoneOffset.UTC));
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(REVERSE)
                .execute(values)
                .map(rows -> FundedProjects.only(rows, FundingRefusal.UNKNOWN).getLong("id"))
                .call(id -> check(connection, actor, id)));
  }

  private Uni<Void> check(SqlConnection connection, Actor actor, long id) {
    return books
        .of(connection, id)
        .call(opened -> projects.ofAcquirer(connection, actor, opened.posting().projectId()))
        .invoke(opened -> PostingRules.require(opened.posting(), opened.books()))
        .chain(
            opened ->
                audit.record(
                    connection,
                    actor,
                    Decision.of("funding.enter", "posting", id).after(opened.posting())));
  }

  private void requireDay(LocalDate day) {
    if (day.isAfter(clock.today())) {
      throw RefusedException.of(FundingRefusal.DAY_AHEAD);
    }
  }

  private Tuple values(Actor actor, String name, Posting posting) {
    return Tuple.tuple()
        .addLong(posting.projectId())
        .addString(posting.kind().name())
        .addBigDecimal(posting.amount())
        .addLong(posting.sourceId())
        .addBoolean(posting.ownAccount())
        .addLong(posting.acquisitionId())
        .addString(posting.counterparty())
        .addString(posting.counterpartyCode())
        .addString(posting.reference())
        .addLocalDate(posting.occurredOn())
        .addString(posting.note())
        .addString(actor.id())
        .addString(name)
        .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC))
        .addLong(posting.payeeId())
        .addLong(posting.leaseId());
  }
}
