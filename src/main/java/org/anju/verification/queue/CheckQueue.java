package org.anju.verification.queue;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.stream.StreamSupport;
import org.anju.application.Category;
import org.anju.evidence.EvidenceState;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.anju.verification.CheckTerms;

/** The applications that wait for a check in an officer's or a supervisor's districts. */
@ApplicationScoped
public class CheckQueue {

  private static final String COUNT = "SELECT count(*) AS total " + QueueSql.FILTERED;

  /** First the keys of the page, then what is shown of those few. */
  private static final String PAGE =
      """
      SELECT a.id, a.receipt, a.version, o.id AS offering, o.name AS offering_name, o.district,
             a.category, a.applicant_masked, a.identity_masked, a.household_size, a.submitted_at,
             a.waiting_since, a.policy_version,
             (SELECT e.name FROM organisation e WHERE e.alias = a.employer) AS employer,
             page.overdue, page.evidence, page.holder, page.mine, page.to_confirm, page.full_review
      FROM (
        SELECT a.id, a.waiting_since < term.overdue_before AS overdue, c.officer_name AS holder,
               coalesce(c.officer = $6, false) AS mine, r.id IS NOT NULL AS to_confirm,
               f.chosen IS TRUE AS full_review,
               CASE $2 WHEN 'IDENTITY' THEN e.identity_state ELSE e.housing_state END AS evidence
        %s ORDER BY %s LIMIT $14 OFFSET $15
      ) page
      JOIN application a USING (id)
      JOIN offering o ON o.id = a.offering_id
      ORDER BY %s
      """;

  private static final String SUMMARY =
      """
      SELECT count(*) AS waiting,
             count(*) FILTER (WHERE c.officer IS NULL) AS free,
             count(*) FILTER (WHERE c.officer = $6) AS mine,
             count(*) FILTER (WHERE a.waiting_since < term.overdue_before) AS overdue,
             count(*) FILTER (WHERE r.id IS NOT NULL) AS to_confirm,
             count(*) FILTER (WHERE f.chosen) AS full_review,
             count(*) FILTER (WHERE CASE $2 WHEN 'IDENTITY' THEN e.identity_state
                                            ELSE e.housing_state END = 'GREEN') AS green,
             count(*) FILTER (WHERE CASE $2 WHEN 'IDENTITY' THEN e.identity_state
                                            ELSE e.housing_state END = 'WAITING') AS unanswered
      """
          + QueueSql.WAITING;

  private final Pool pool;
  private final QueueSql sql;
  private final CheckTerms terms;

  CheckQueue(Pool pool, QueueSql sql, CheckTerms terms) {
    this.pool = pool;
    this.sql = sql;
    this.terms = terms;
  }

  public Uni<Page<WaitingCase>> page(
      Actor actor, QueueFilter filter, QueueOrder order, boolean descending, int page, int size) {
    String by = order.sql(descending);
    Tuple window = sql.filtered(actor, filter).addInteger(size).addLong((long) page * size);
    return pool.preparedQuery(COUNT)
        .execute(sql.filtered(actor, filter))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                pool.preparedQuery(PAGE.formatted(QueueSql.FILTERED, by, by))
                    .execute(window)
                    .map(rows -> StreamSupport.stream(rows.spliterator(), false))
                    .map(rows -> rows.map(this::waitingCase).toList())
                    .map(items -> new Page<>(items, total, page, size)));
  }

  /** How much of each kind waits for the check, whatever is filtered. */
  public Uni<QueueSummary> summary(Actor actor, QueueFilter filter) {
    return pool.preparedQuery(SUMMARY)
        .execute(sql.waiting(actor, filter))
        .map(rows -> QueueSummary.of(rows.iterator().next()));
  }

  private WaitingCase waitingCase(Row row) {
    Instant waitingSince = row.getOffsetDateTime("waiting_since").toInstant();
    String evidence = row.getString("evidence");
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
        terms.of(row.getString("policy_version")).lastDay(waitingSince),
        row.getBoolean("overdue"),
        evidence == null ? null : EvidenceState.valueOf(evidence),
        row.getString("holder"),
        row.getBoolean("mine"),
        row.getBoolean("to_confirm"),
        row.getBoolean("full_review"));
  }
}
