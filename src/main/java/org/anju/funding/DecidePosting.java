package org.anju.funding;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.funding.ReadBooks.Opened;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.project.ProjectRefusal;
import org.jetbrains.annotations.Nullable;

/**
 * A second person approves a posting, which makes it a voucher, or sends it back. Whoever decides
 * holds the ledger's row: what the rules see is what is, and numbers have no gaps.
 */
@ApplicationScoped
public class DecidePosting {

  private static final String HOLD =
      """
      SELECT l.last_number FROM project_ledger l JOIN posting t ON t.project_id = l.project_id
      WHERE t.id = $1 FOR NO KEY UPDATE OF l
      """;

  private static final String POST =
      """
      WITH numbered AS (
        UPDATE project_ledger SET last_number = last_number + 1 WHERE project_id = $2 RETURNING last_number
      ), decided AS (
        UPDATE posting SET state = 'POSTED', decided_by = $3, decided_name = $4, decided_at = $5 WHERE id = $1
      ), made AS (
        INSERT INTO voucher (project_id, number, posting_id, kind, amount, source_id, own_account, acquisition_id,
          payee_id, lease_id, reverses, counterparty, counterparty_code, reference, occurred_on, note,
          posted_by, posted_at, approved_by, approved_at)
        SELECT t.project_id, numbered.last_number, t.id, t.kind, t.amount, t.source_id, t.own_account,
          t.acquisition_id, t.payee_id, t.lease_id, t.reverses, t.counterparty, t.counterparty_code, t.reference,
          t.occurred_on, t.note, t.entered_by, t.entered_at, $3, $5
        FROM posting t CROSS JOIN numbered WHERE t.id = $1
        RETURNING id, project_id, amount
      )
      INSERT INTO voucher_line (voucher_id, line, project_id, account_id, debit, credit)
      SELECT made.id, side.line, made.project_id, a.id,
        CASE side.line WHEN 1 THEN made.amount ELSE 0 END, CASE side.line WHEN 2 THEN made.amount ELSE 0 END
      FROM made
      CROSS JOIN (VALUES (1, $6::text, $7::bigint), (2, $8::text, $9::bigint)) AS side (line, kind, source_id)
      JOIN ledger_account a ON a.project_id = made.project_id AND a.kind = side.kind
        AND a.source_id IS NOT DISTINCT FROM side.source_id
      RETURNING voucher_id
      """;

  private static final String END =
      """
      UPDATE posting SET state = $2, decided_by = $3, decided_name = $4, decided_at = $5, reason = $6 WHERE id = $1
      """;

  private final ReadBooks books;
  private final BusinessClock clock;
  private final AuditTrail audit;
  private final Pool pool;

  DecidePosting(ReadBooks books, BusinessClock clock, AuditTrail audit, Pool pool) {
    this.books = books;
    this.clock = clock;
    this.audit = audit;
    this.pool = pool;
  }

  /**
   * Posts it; answers the voucher's id. Refused to whoever entered it, and when a rule speaks
   * against it.
   */
  public Uni<Long> approve(Actor actor, String name, long postingId) {
    return pool.withTransaction(
        connection ->
            waiting(connection, actor, postingId)
                .invoke(opened -> requireOther(actor, opened))
                .invoke(opened -> PostingRules.require(opened.posting(), opened.books()))
                .chain(opened -> post(connection, actor, name, postingId, opened)));
  }

  /** Says what is wrong with it; it can be entered anew. Refused to whoever entered it. */
  public Uni<Void> sendBack(Actor actor, String name, long postingId, String reason) {
    return pool.withTransaction(
        connection ->
            waiting(connection, actor, postingId)
                .invoke(opened -> requireOther(actor, opened))
                .chain(
                    () -> end(connection, actor, name, postingId, PostingState.SENT_BACK, reason)));
  }

  /** Takes back what one has entered oneself. */
  public Uni<Void> withdraw(Actor actor, String name, long postingId) {
    return pool.withTransaction(
        connection ->
            waiting(connection, actor, postingId)
                .invoke(opened -> requireSame(actor, opened))
                .chain(
                    () -> end(connection, actor, name, postingId, PostingState.WITHDRAWN, null)));
  }

  private Uni<Opened> waiting(SqlConnection connection, Actor actor, long postingId) {
    return connection
        .preparedQuery(HOLD)
        .execute(Tuple.of(postingId))
        .invoke(rows -> FundedProjects.only(rows, FundingRefusal.UNKNOWN))
        .chain(() -> books.of(connection, postingId))
        .invoke(opened -> requireAcquirer(actor, opened))
        .invoke(DecidePosting::requireWaiting);
  }

  private Uni<Long> post(
      SqlConnection connection, Actor actor, String name, long postingId, Opened opened) {
    Posting posting = opened.posting();
    SourceKind source = opened.books().source() == null ? null : opened.books().source().kind();
    Entry entry = Entry.of(posting, opened.done(), opened.books().use(), source);
    Tuple values =
        Tuple.tuple()
            .addLong(postingId)
            .addLong(posting.projectId())
            .addString(actor.id())
            .addString(name)
            .addOffsetDateTime(now())
            .addString(entry.debit().kind().name())
            .addLong(entry.debit().sourceId())
            .addString(entry.credit().kind().name())
            .addLong(entry.credit().sourceId());
    return connection
        .preparedQuery(POST)
        .execute(values)
        .map(rows -> rows.iterator().next().getLong("voucher_id"))
        .call(
            voucher ->
                audit.record(
                    connection,
                    actor,
                    Decision.of("funding.post", "voucher", voucher).after(posting)));
  }

  private Uni<Void> end(
      SqlConnection connection,
      Actor actor,
      String name,
      long postingId,
      PostingState state,
      @Nullable String reason) {
    Tuple values = Tuple.of(postingId, state.name(), actor.id(), name, now(), reason);
    Decision decision =
        Decision.of("funding.end-posting", "posting", postingId)
            .before(PostingState.WAITING)
            .after(state + ":" + reason);
    return connection
        .preparedQuery(END)
        .execute(values)
        .chain(() -> audit.record(connection, actor, decision));
  }

  private OffsetDateTime now() {
    return clock.now().atOffset(ZoneOffset.UTC);
  }

  private static void requireAcquirer(Actor actor, Opened opened) {
    if (!opened.acquirer().equals(actor.organisation())) {
      throw RefusedException.of(ProjectRefusal.NOT_YOURS);
    }
  }

  private static void requireWaiting(Opened opened) {
    if (opened.state() != PostingState.WAITING) {
      throw RefusedException.of(FundingRefusal.ALREADY_DECIDED);
    }
  }

  private static void requireOther(Actor actor, Opened opened) {
    if (actor.id().equals(opened.enteredBy())) {
      throw RefusedException.of(FundingRefusal.SAME_PERSON);
    }
  }

  private static void requireSame(Actor actor, Opened opened) {
    if (!actor.id().equals(opened.enteredBy())) {
      throw RefusedException.of(FundingRefusal.NOT_YOUR_POSTING);
    }
  }
}
