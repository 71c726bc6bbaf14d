package org.anju.verification.queue;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.anju.platform.security.Actor;
import org.anju.verification.CheckTerms;
import org.jetbrains.annotations.Nullable;

/**
 * The part that all statements about a queue share. Their values come from {@link #waiting} and
 * {@link #filtered}.
 */
@ApplicationScoped
class QueueSql {

  /** What waits for the check in the officer's districts, with all that a filter asks about. */
  static final String WAITING =
      """
      FROM application a
      JOIN offering o ON o.id = a.offering_id
      JOIN unnest($4::text[], $5::timestamptz[]) AS term (version, overdue_before)
        ON term.version = a.policy_version
      LEFT JOIN check_claim c ON c.application_id = a.id
      LEFT JOIN case_evidence e ON e.application_id = a.id
      LEFT JOIN refusal_review r ON r.application_id = a.id AND r.outcome IS NULL
      LEFT JOIN full_review f ON f.application_id = a.id AND f.kind = $2 AND f.chosen
      WHERE a.status = $1 AND o.district = ANY ($3)
      """;

  static final String FILTERED =
      WAITING
          + """
            AND ($7::bigint IS NULL OR a.offering_id = $7)
            AND ($8::text IS NULL OR o.district = $8)
            AND ($9::text IS NULL OR a.category = $9)
            AND ($10::text IS NULL OR starts_with(a.receipt, $10))
            AND ($11::text IS NULL OR
                 CASE $2 WHEN 'IDENTITY' THEN e.identity_state ELSE e.housing_state END = $11)
            AND CASE $12 WHEN 'FREE' THEN c.officer IS NULL
                         WHEN 'MINE' THEN c.officer = $6
                         WHEN 'OTHERS' THEN c.officer <> $6 ELSE true END
            AND CASE $13 WHEN 'OVERDUE' THEN a.waiting_since < term.overdue_before
                         WHEN 'TO_CONFIRM' THEN r.id IS NOT NULL
                         WHEN 'FULL_REVIEW' THEN f.chosen IS TRUE ELSE true END
            """;

  private final CheckTerms terms;

  QueueSql(CheckTerms terms) {
    this.terms = terms;
  }

  /** The values of {@link #WAITING}. */
  Tuple waiting(Actor actor, QueueFilter filter) {
    CheckTerms.Overdue overdue = terms.overdueToday();
    return Tuple.tuple()
        .addString(filter.kind().waiting().name())
        .addString(filter.kind().name())
        .addArrayOfString(actor.districts().toArray(String[]::new))
        .addArrayOfString(overdue.versions())
        .addArrayOfOffsetDateTime(overdue.before())
        .addString(actor.id());
  }

  /** The values of {@link #FILTERED}. */
  Tuple filtered(Actor actor, QueueFilter filter) {
    return waiting(actor, filter)
        .addLong(filter.offeringId())
        .addString(filter.district())
        .addString(name(filter.category()))
        .addString(prefix(filter.receipt()))
        .addString(name(filter.evidence()))
        .addString(filter.holding() == null ? "" : filter.holding().name())
        .addString(filter.standing() == null ? "" : filter.standing().name());
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static @Nullable String prefix(@Nullable String receipt) {
    return receipt == null || receipt.isBlank() ? null : receipt.strip().toUpperCase(Locale.ROOT);
  }
}
