package org.anju.verification.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anju.evidence.EvidenceState;
import org.anju.platform.security.Actor;
import org.anju.verification.CheckKind;
import org.anju.verification.CheckTerms;
import org.anju.verification.queue.QueueFilter.Holding;
import org.anju.verification.queue.QueueFilter.Standing;

/**
 * SQL about the cases that wait for a check in an officer's districts, with its values. Only what a
 * filter asks about stands in it, so that the database reads the queue from its index.
 */
final class CaseQuery {

  private static final String WAITING =
      """
      FROM application a
      JOIN offering o ON o.id = a.offering_id
      JOIN unnest(%s::text[], %s::timestamptz[]) AS term (version, overdue_before)
        ON term.version = a.policy_version
      LEFT JOIN check_claim c ON c.application_id = a.id
      LEFT JOIN case_evidence e ON e.application_id = a.id
      LEFT JOIN refusal_review r ON r.application_id = a.id AND r.outcome IS NULL
      LEFT JOIN full_review f ON f.application_id = a.id AND f.kind = '%s' AND f.chosen
      WHERE a.status = '%s' AND o.district = ANY (%s)
      """;

  private final CheckKind kind;
  private final String officer;
  private final List<Object> values = new ArrayList<>();
  private final StringBuilder sql = new StringBuilder();

  /** Everything that waits for the check. */
  CaseQuery(Actor actor, CheckKind kind, CheckTerms.Overdue overdue) {
    this.kind = kind;
    this.officer = actor.id();
    sql.append(
        WAITING.formatted(
            value(overdue.versions()),
            value(overdue.before()),
            kind.name(),
            kind.waiting().name(),
            value(actor.districts().toArray(String[]::new))));
  }

  /** Narrows it to what the filter lets through. */
  CaseQuery filtered(QueueFilter filter) {
    if (filter.offeringId() != null) {
      and("a.offering_id = %s", filter.offeringId());
    }
    if (filter.district() != null) {
      and("o.district = %s", filter.district());
    }
    if (filter.category() != null) {
      and("a.category = %s", filter.category().name());
    }
    if (filter.receipt() != null && !filter.receipt().isBlank()) {
      and("starts_with(a.receipt, %s)", filter.receipt().strip().toUpperCase(Locale.ROOT));
    }
    if (filter.evidence() != null) {
      and(evidence() + " = %s", filter.evidence().name());
    }
    if (filter.holding() != null) {
      held(filter.holding());
    }
    if (filter.standing() != null) {
      standing(filter.standing());
    }
    return this;
  }

  /** The column that says how far the evidence for the check is. */
  String evidence() {
    return kind == CheckKind.IDENTITY ? "e.identity_state" : "e.housing_state";
  }

  /** As {@link #evidence}, in a condition. */
  String evidenceIs(EvidenceState state) {
    return evidence() + " = '" + state.name() + "'";
  }

  void and(String condition, Object value) {
    and(condition.formatted(value(value)));
  }

  void and(String condition) {
    sql.append("AND ").append(condition).append('\n');
  }

  /** The place of a value in the statement. */
  String value(Object value) {
    values.add(value);
    return "$" + values.size();
  }

  /** The officer's id in the statement. */
  String officer() {
    return value(officer);
  }

  /** From the tables on. */
  String sql() {
    return sql.toString();
  }

  /** In the order of their places. */
  List<Object> values() {
    return values;
  }

  private void held(Holding holding) {
    switch (holding) {
      case FREE -> and("c.officer IS NULL");
      case MINE -> and("c.officer = %s", officer);
      case OTHERS -> and("c.officer <> %s", officer);
    }
  }

  private void standing(Standing standing) {
    switch (standing) {
      case OVERDUE -> and("a.waiting_since < term.overdue_before");
      case TO_CONFIRM -> and("r.id IS NOT NULL");
      case FULL_REVIEW -> and("f.chosen");
    }
  }
}
