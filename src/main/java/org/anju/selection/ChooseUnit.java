package org.anju.selection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.anju.contract.SigningDeadline;
import org.anju.offering.OfferingRefusal;
import org.anju.platform.error.Refusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.WorkingDays;
import org.anju.policy.Policies;
import org.anju.policy.Policy;
import org.anju.policy.PolicyVersion;

/**
 * Takes a unit for a family: one statement, one round trip, durable. The family's turn is locked
 * first and the unit second, so that of two families that want one unit the later one waits for the
 * earlier one's commit and is then told that it is taken. A retry with the same attempt gets the
 * first answer.
 */
@ApplicationScoped
public class ChooseUnit {

  private static final String OWN = "a.applicant = $2";

  private static final String AT_DESK = "a.receipt = $2 AND o.acquirer = $10";

  private static final String ANOTHER_ACQUIRER =
      "WHEN NOT EXISTS (SELECT FROM offering WHERE id = $1 AND acquirer = $10) THEN 'NOT_YOURS'";

  /**
   * $1 offering, $2 subject or receipt, $3 unit, $4 attempt, $5 now, $6 policy versions, $7 sign by
   * under each of them, $8 actor, $9 role, $10 acquirer (desk only). The version of the family's
   * own application counts, so that a later one takes no days from it.
   */
  private static final String CHOOSE =
      """
      WITH family AS (
        SELECT a.id, a.receipt, a.policy_version, t.state, t.closes_at, e.state AS session
        FROM application a
        JOIN offering o ON o.id = a.offering_id
        JOIN selection_turn t ON t.offering_id = o.id AND t.application_id = a.id
        JOIN selection_session e ON e.offering_id = o.id
        WHERE a.offering_id = $1 AND a.status = 'QUALIFIED' AND %s
        ORDER BY t.state = 'OPEN' DESC, t.rank
        LIMIT 1
      ),
      prior AS (
        SELECT s.id, s.unit_id, s.application_id, s.total_price, s.chosen_at, g.sign_by
        FROM selection s
        JOIN agreement g ON g.selection_id = s.id
        WHERE s.attempt = $4
      ),
      turn AS MATERIALIZED (
        SELECT t.application_id
        FROM selection_turn t
        JOIN family f ON f.id = t.application_id
        WHERE t.offering_id = $1
          AND f.session = 'OPEN'
          AND t.state = 'OPEN' AND t.closes_at > $5
          AND NOT EXISTS (SELECT FROM prior)
        FOR NO KEY UPDATE OF t
      ),
      taken AS (
        UPDATE unit u SET state = 'CHOSEN'
        FROM price_list p
        JOIN price_list_line l ON l.price_list_id = p.id
        WHERE u.id = $3 AND u.offering_id = $1
          AND u.state = 'AVAILABLE'
          AND p.offering_id = $1 AND p.state = 'CURRENT' AND l.unit_id = $3
          AND EXISTS (SELECT FROM turn)
        RETURNING u.id, p.id AS price_list_id, l.total_price
      ),
      chosen AS (
        INSERT INTO selection (offering_id, unit_id, application_id, attempt,
                               price_list_id, total_price, chosen_at)
        SELECT $1, taken.id, turn.application_id, $4, taken.price_list_id, taken.total_price, $5
        FROM taken CROSS JOIN turn
        RETURNING id, unit_id, application_id, total_price, chosen_at
      ),
      called AS (
        UPDATE selection_turn t SET state = 'CHOSEN'
        FROM chosen c
        WHERE t.offering_id = $1 AND t.application_id = c.application_id
      ),
      agreed AS (
        INSERT INTO agreement (selection_id, state, sign_by)
        SELECT c.id, 'TO_SIGN', d.sign_by
        FROM chosen c
        JOIN family f ON f.id = c.application_id
        LEFT JOIN unnest($6::text[], $7::timestamptz[]) AS d (policy_version, sign_by)
          ON d.policy_version = f.policy_version
        RETURNING sign_by
      ),
      noted AS (
        INSERT INTO application_event (application_id, kind, at)
        SELECT application_id, 'CHOSEN', $5 FROM chosen
      ),
      leaf AS (
        INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id,
                                after_digest, policy_version)
        SELECT $5, $8, $9, 'selection.choose', 'selection', c.id::text,
               encode(sha256(convert_to(
                 concat_ws(' ', $1, c.unit_id, c.application_id, $4, c.total_price), 'UTF8')), 'hex'),
               f.policy_version
        FROM chosen c
        JOIN family f ON f.id = c.application_id
      ),
      sold AS (
        SELECT c.id, c.unit_id, c.application_id, c.total_price, c.chosen_at, g.sign_by
        FROM chosen c CROSS JOIN agreed g
        UNION ALL
        SELECT id, unit_id, application_id, total_price, chosen_at, sign_by FROM prior
      )
      SELECT CASE
               %s
               WHEN NOT EXISTS (SELECT FROM family) THEN 'NO_TURN'
               WHEN s.application_id = f.id THEN 'CHOSEN'
               WHEN s.application_id <> f.id THEN 'ATTEMPT_REUSED'
               WHEN NOT EXISTS (SELECT FROM unit WHERE id = $3 AND offering_id = $1)
                 THEN 'UNKNOWN_UNIT'
               WHEN EXISTS (SELECT FROM turn) THEN 'UNIT_TAKEN'
               WHEN EXISTS (SELECT FROM selection l WHERE l.offering_id = $1
                              AND l.application_id = f.id AND l.live) THEN 'ALREADY_CHOSEN'
               WHEN f.session <> 'OPEN' THEN 'SELECTION_CLOSED'
               WHEN f.state = 'OPEN' AND f.closes_at > $5 THEN 'AGAIN'
               ELSE 'NOT_YOUR_TURN'
             END AS outcome,
             f.receipt, s.id, s.unit_id, s.total_price, s.chosen_at, s.sign_by,
             u.building, u.entrance, u.room
      FROM (VALUES (1)) AS one
      LEFT JOIN family f ON true
      LEFT JOIN sold s ON true
      LEFT JOIN unit u ON u.id = s.unit_id
      """;

  static final String CHOOSE_OWN = CHOOSE.formatted(OWN, "");
  private static final String CHOOSE_AT_DESK = CHOOSE.formatted(AT_DESK, ANOTHER_ACQUIRER);

  private final Pool pool;
  private final BusinessClock clock;
  private final WorkingDays calendar;
  private final Policies policies;

  ChooseUnit(Pool pool, BusinessClock clock, WorkingDays calendar, Policies policies) {
    this.pool = pool;
    this.clock = clock;
    this.calendar = calendar;
    this.policies = policies;
  }

  /**
   * The applicant's family takes a unit in its turn.
   *
   * @param attempt names this try; sent again when no answer came
   */
  public Uni<Chosen> choose(Actor applicant, long offeringId, long unitId, UUID attempt) {
    Tuple values = values(applicant, offeringId, applicant.id(), unitId, attempt);
    return sell(CHOOSE_OWN, values);
  }

  /** The acquirer's desk takes a unit for a family that stands before it. */
  public Uni<Chosen> chooseAtDesk(
      Actor acquirer, long offeringId, String receipt, long unitId, UUID attempt) {
    Tuple values =
        values(acquirer, offeringId, receipt, unitId, attempt).addString(acquirer.organisation());
    return sell(CHOOSE_AT_DESK, values);
  }

  Tuple values(Actor actor, long offeringId, String family, long unitId, UUID attempt) {
    Instant now = clock.now();
    List<Policy> rules = policies.approved().stream().map(PolicyVersion::policy).toList();
    return Tuple.tuple()
        .addLong(offeringId)
        .addString(family)
        .addLong(unitId)
        .addUUID(attempt)
        .addOffsetDateTime(Rows.parameter(now))
        .addArrayOfString(rules.stream().map(Policy::version).toArray(String[]::new))
        .addArrayOfOffsetDateTime(
            rules.stream().map(policy -> signBy(now, policy)).toArray(OffsetDateTime[]::new))
        .addString(actor.id())
        .addString(actor.role());
  }

  private OffsetDateTime signBy(Instant now, Policy policy) {
    return Rows.parameter(SigningDeadline.of(calendar, now, policy.signWorkingDays()));
  }

  Uni<Chosen> sell(String statement, Tuple values) {
    return pool.preparedQuery(statement)
        .execute(values)
        .onFailure(PgException.class)
        .transform(ChooseUnit::lastGuard)
        .map(ChooseUnit::only)
        .chain(row -> answer(row, statement, values));
  }

  /**
   * Somebody changed this family's turn after the statement's snapshot was taken, so the snapshot
   * cannot say why: the same statement is asked once more and sees what was committed.
   */
  private Uni<Chosen> answer(Row row, String statement, Tuple values) {
    return switch (row.getString("outcome")) {
      case "CHOSEN" -> Uni.createFrom().item(chosen(row));
      case "AGAIN" -> sell(statement, values);
      case "NOT_YOURS" -> refused(OfferingRefusal.NOT_YOURS);
      default -> refused(SelectionRefusal.valueOf(row.getString("outcome")));
    };
  }

  private static Throwable lastGuard(Throwable failure) {
    String constraint = ((PgException) failure).getConstraint();
    if ("one_unit_one_buyer".equals(constraint)) {
      return RefusedException.of(SelectionRefusal.UNIT_TAKEN);
    }
    if ("one_household_one_unit".equals(constraint)) {
      return RefusedException.of(SelectionRefusal.ALREADY_CHOSEN);
    }
    if ("one_person_one_unit".equals(constraint)) {
      return RefusedException.of(SelectionRefusal.PERSON_HAS_UNIT);
    }
    if ("one_attempt_one_selection".equals(constraint)) {
      return RefusedException.of(SelectionRefusal.ATTEMPT_REUSED);
    }
    return failure;
  }

  private static <T> Uni<T> refused(Refusal refusal) {
    return Uni.createFrom().failure(RefusedException.of(refusal));
  }

  private static Row only(RowSet<Row> rows) {
    return rows.iterator().next();
  }

  static Chosen chosen(Row row) {
    return new Chosen(
        row.getLong("id"),
        row.getString("receipt"),
        row.getLong("unit_id"),
        row.getString("building"),
        row.getString("entrance"),
        row.getString("room"),
        row.getBigDecimal("total_price"),
        Rows.instant(row, "chosen_at"),
        Rows.instant(row, "sign_by"));
  }
}
