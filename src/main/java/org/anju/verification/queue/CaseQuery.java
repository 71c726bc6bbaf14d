package org.anju.verification.queue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.anju.evidence.EvidenceState;
import org.anju.platform.security.Actor;
import org.anju.verification.CheckKind;
import org.anju.verification.CheckTerms;
import org.anju.verification.queue.QueueFilter.Holding;
import org.anju.verification.queue.QueueFilter.Standing;

/**
 * SQL about the cases that wait for a check in an officer's districts, with its values. Only what
 * is asked about stands in it, so that the database reads the queue from its index.
 */
final class CaseQuery {

  /** What can stand beside an application {@code a} and its offering {@code o}. */
  enum Part {
    /** {@code term.overdue_before}. */
    TERM,
    /** {@code c}: who holds it. */
    CLAIM,
    /** {@code e}: how far the evidence is. */
    EVIDENCE,
    /** {@code r}: a refusal that waits for its second officer. */
    REVIEW,
    /** {@code f}: that chance chose it. */
    SAMPLE
  }

  private final CheckKind kind;
  private final Actor actor;
  private final CheckTerms.Overdue overdue;
  private final Set<Part> parts = EnumSet.noneOf(Part.class);
  private final List<Object> values = new ArrayList<>();
  private final StringBuilder joins = new StringBuilder();
  private final StringBuilder conditions = new StringBuilder();

  /** Everything that waits for the check. */
  CaseQuery(Actor actor, CheckKind kind, CheckTerms.Overdue overdue) {
    this.actor = actor;
    this.kind = kind;
    this.overdue = overdue;
    String districts = value(actor.districts().toArray(String[]::new));
    conditions.append(
        "WHERE a.status = '%s' AND o.district = ANY (%s)\n"
            .formatted(kind.waiting().name(), districts));
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
      with(Part.EVIDENCE).and(evidenceIs(filter.evidence()));
    }
    if (filter.holding() != null) {
      held(filter.holding());
    }
    if (filter.standing() != null) {
      standing(filter.standing());
    }
    return this;
  }

  /** With these parts, which are joined once. */
  CaseQuery with(Part... wanted) {
    for (Part part : wanted) {
      if (parts.add(part)) {
        joins.append(join(part)).append('\n');
      }
    }
    return this;
  }

  /** All parts, joined to an application {@code a} that was found already. */
  String allJoins() {
    StringBuilder all = new StringBuilder();
    for (Part part : EnumSet.complementOf(EnumSet.of(Part.TERM))) {
      all.append(join(part)).append('\n');
    }
    return all.toString();
  }

  /** The column of {@link Part#EVIDENCE} that says how far the evidence for the check is. */
  String evidence() {
    return kind == CheckKind.IDENTITY ? "e.identity_state" : "e.housing_state";
  }

  /** As {@link #evidence}, in a condition. */
  String evidenceIs(EvidenceState state) {
    return evidence() + " = '" + state.name() + "'";
  }

  CaseQuery and(String condition, Object value) {
    return and(condition.formatted(value(value)));
  }

  CaseQuery and(String condition) {
    conditions.append("AND ").append(condition).append('\n');
    return this;
  }

  /** The place of a value in the statement. */
  String value(Object value) {
    values.add(value);
    return "$" + values.size();
  }

  /** The officer's id in the statement. */
  String officer() {
    return value(actor.id());
  }

  /** From the tables on. */
  String sql() {
    return "FROM application a JOIN offering o ON o.id = a.offering_id\n" + joins + conditions;
  }

  /** In the order of their places. */
  List<Object> values() {
    return values;
  }

  private String join(Part part) {
    return switch (part) {
      case TERM ->
          "JOIN unnest(%s::text[], %s::timestamptz[]) AS term (version, overdue_before)"
                  .formatted(value(overdue.versions()), value(overdue.before()))
              + " ON term.version = a.policy_version";
      case CLAIM -> "LEFT JOIN check_claim c ON c.application_id = a.id";
      case EVIDENCE -> "LEFT JOIN case_evidence e ON e.application_id = a.id";
      case REVIEW -> "LEFT JOIN refusal_review r ON r.application_id = a.id AND r.outcome IS NULL";
      case SAMPLE ->
          "LEFT JOIN full_review f ON f.application_id = a.id AND f.kind = '%s' AND f.chosen"
              .formatted(kind.name());
    };
  }

  private void held(Holding holding) {
    with(Part.CLAIM);
    switch (holding) {
      case FREE -> and("c.officer IS NULL");
      case MINE -> and("c.officer = %s", actor.id());
      case OTHERS -> and("c.officer <> %s", actor.id());
    }
  }

  private void standing(Standing standing) {
    switch (standing) {
      case OVERDUE -> with(Part.TERM).and("a.waiting_since < term.overdue_before");
      case TO_CONFIRM -> with(Part.REVIEW).and("r.id IS NOT NULL");
      case FULL_REVIEW -> with(Part.SAMPLE).and("f.chosen");
    }
  }
}
