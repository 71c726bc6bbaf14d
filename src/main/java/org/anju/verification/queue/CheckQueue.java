package org.anju.verification.queue;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.anju.application.Category;
import org.anju.evidence.EvidenceState;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.anju.verification.CheckKind;
import org.anju.verification.CheckTerm;
import org.anju.verification.CheckTerms;

/** The applications that wait for a check in an officer's or a supervisor's districts. */
@ApplicationScoped
public class CheckQueue {

  /** First the keys of the page, then what is shown of those few. */
  private static final String PAGE =
      """
      SELECT a.id, a.receipt, a.version, o.id AS offering, o.name AS offering_name, o.district,
             a.category, a.applicant_masked, a.identity_masked, a.household_size, a.submitted_at,
             a.waiting_since, a.policy_version,
             (SELECT m.name FROM organisation m WHERE m.alias = a.employer) AS employer,
             c.officer_name AS holder, coalesce(c.officer = %s, false) AS mine,
             r.id IS NOT NULL AS to_confirm, f.chosen IS TRUE AS full_review, %s AS evidence
      FROM (SELECT a.id %s ORDER BY %s LIMIT %s OFFSET %s) page
      JOIN application a USING (id)
      JOIN offering o ON o.id = a.offering_id
      %s ORDER BY %s
      """;

  private static final String SUMMARY =
      """
      SELECT count(*) AS waiting,
             count(*) FILTER (WHERE c.officer IS NULL) AS free,
             count(*) FILTER (WHERE c.officer = %s) AS mine,
             count(*) FILTER (WHERE a.waiting_since < term.overdue_before) AS overdue,
             count(*) FILTER (WHERE r.id IS NOT NULL) AS to_confirm,
             count(*) FILTER (WHERE f.chosen) AS full_review,
             count(*) FILTER (WHERE %s) AS green,
             count(*) FILTER (WHERE %s) AS unanswered
      %s
      """;

  private final Pool pool;
  private final CheckTerms terms;
  private final BusinessClock clock;

  CheckQueue(Pool pool, CheckTerms terms, BusinessClock clock) {
    this.pool = pool;
    this.terms = terms;
    this.clock = clock;
  }

  public Uni<Page<WaitingCase>> page(
      Actor actor, QueueFilter filter, QueueOrder order, boolean descending, int page, int size) {
    return total(cases(actor, filter.kind()).filtered(filter))
        .chain(
            total ->
                items(
                        cases(actor, filter.kind()).filtered(filter),
                        order.sql(descending),
                        size,
                        (long) page * size)
                    .map(items -> new Page<>(items, total, page, size)));
  }

  private Uni<Long> total(CaseQuery cases) {
    return pool.preparedQuery("SELECT count(*) AS total " + cases.sql())
        .execute(Tuple.from(cases.values()))
        .map(rows -> rows.iterator().next().getLong("total"));
  }

  private Uni<List<WaitingCase>> items(CaseQuery cases, String order, int limit, long offset) {
    String sql =
        PAGE.formatted(
            cases.officer(),
            cases.evidence(),
            cases.sql(),
            order,
            cases.value(limit),
            cases.value(offset),
            cases.allJoins(),
            order);
    return pool.preparedQuery(sql)
        .execute(Tuple.from(cases.values()))
        .map(rows -> Rows.list(rows, this::waitingCase));
  }

  /** How much of each kind waits for the check. */
  public Uni<QueueSummary> summary(Actor actor, CheckKind kind) {
    CaseQuery cases = cases(actor, kind).with(CaseQuery.Part.values());
    String sql =
        SUMMARY.formatted(
            cases.officer(),
            cases.evidenceIs(EvidenceState.GREEN),
            cases.evidenceIs(EvidenceState.WAITING),
            cases.sql());
    return pool.preparedQuery(sql)
        .execute(Tuple.from(cases.values()))
        .map(rows -> QueueSummary.of(rows.iterator().next()));
  }

  private CaseQuery cases(Actor actor, CheckKind kind) {
    return new CaseQuery(actor, kind, terms.overdueToday());
  }

  private WaitingCase waitingCase(Row row) {
    Instant waitingSince = row.getOffsetDateTime("waiting_since").toInstant();
    String evidence = row.getString("evidence");
    CheckTerm term = terms.of(row.getString("policy_version"));
    return new WaitingCase(
        row.getLong("id"),
        row.getString("receipt"),
        row.getInteger("version"),
        row.getLong("offering"),
        row.getString("offering_name"),
        row.getString("district"),
        Category.valueOf(row.getString("category")),
        row.getString("applicant_masked"),
        row.getString("identity_masked"),
        row.getInteger("household_size"),
        row.getString("employer"),
        row.getOffsetDateTime("submitted_at").toInstant(),
        term.lastDay(waitingSince),
        term.isOverdue(waitingSince, clock.today()),
        evidence == null ? null : EvidenceState.valueOf(evidence),
        row.getString("holder"),
        row.getBoolean("mine"),
        row.getBoolean("to_confirm"),
        row.getBoolean("full_review"));
  }
}
