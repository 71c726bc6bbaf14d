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
import java.util.Map;
import java.util.UUID;
import org.anju.contract.SigningDeadline;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
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

  /**
   * $1 to $4 as {@link Chooser}; $5 unit, $6 attempt, $7 policy versions, $8 sign by under each of
   * them, $9 actor, $10 role. The version of the family's own application counts, so that a later
   * one takes no days from it.
   */
  private static final String CHOOSE =
      """
      WITH family AS (
        SELECT a.id, a.receipt, a.policy_version, t.phase, t.state, t.closes_at, e.state AS session
        FROM application a
        JOIN offering o ON o.id = a.offering_id
        JOIN selection_turn t ON t.offering_id = o.id AND t.application_id = a.id
        JOIN selection_session e ON e.offering_id = o.id AND e.phase = t.phase
        WHERE a.offering_id = $1 AND a.status = 'QUALIFIED' AND %1$s
        ORDER BY t.state = 'OPEN' DESC, t.phase DESC, t.rank
        LIMIT 1
      ),
      prior AS (
        SELECT s.id, s.unit_id, s.application_id, s.total_price, s.chosen_at, g.sign_by
        FROM selection s
        JOIN agreement g ON g.selection_id = s.id
        WHERE s.attempt = $6
      ),
      wanted AS (
        SELECT u.state, u.held_for, u.held_until, p.id AS price_list_id, l.total_price
        FROM unit u
        LEFT JOIN price_list p ON p.offering_id = u.offering_id AND p.state = 'CURRENT'
        LEFT JOIN price_list_line l ON l.price_list_id = p.id AND l.unit_id = u.id
        WHERE u.id = $5 AND u.offering_id = $1
      ),
      turn AS MATERIALIZED (
        SELECT t.application_id, t.phase
        FROM selection_turn t
        JOIN family f ON f.id = t.application_id AND f.phase = t.phase
        WHERE t.offering_id = $1
          AND f.session = 'OPEN'
          AND t.state = 'OPEN' AND t.closes_at > $4
          AND NOT EXISTS (SELECT FROM prior)
        FOR NO KEY UPDATE OF t
      ),
      taken AS (
        UPDATE unit u SET state = 'CHOSEN', held_for = NULL, held_until = NULL
        FROM turn CROSS JOIN wanted w
        WHERE u.id = $5 AND u.offering_id = $1 AND w.total_price IS NOT NULL
          AND u.state = 'AVAILABLE'
          AND (u.held_until IS NULL OR u.held_until <= $4 OR u.held_for = turn.application_id)
        RETURNING u.id, w.price_list_id, w.total_price
      ),
      chosen AS (
        INSERT INTO selection (offering_id, phase, unit_id, application_id, attempt,
                               price_list_id, total_price, chosen_at)
        SELECT $1, turn.phase, taken.id, turn.application_id, $6, taken.price_list_id, taken.total_price, $4
        FROM taken CROSS JOIN turn
        RETURNING id, phase, unit_id, application_id, total_price, chosen_at
      ),
      called AS (
        UPDATE selection_turn t SET state = 'CHOSEN', present_at = coalesce(t.present_at, $4)
        FROM chosen c
        WHERE t.offering_id = $1 AND t.phase = c.phase AND t.application_id = c.application_id
      ),
      let_go AS (
        UPDATE unit u SET held_for = NULL, held_until = NULL
        FROM chosen c
        WHERE u.held_for = c.application_id AND u.id <> c.unit_id
      ),
      agreed AS (
        INSERT INTO agreement (selection_id, state, sign_by)
        SELECT c.id, 'TO_SIGN', d.sign_by
        FROM chosen c
        JOIN family f ON f.id = c.application_id
        LEFT JOIN unnest($7::text[], $8::timestamptz[]) AS d (policy_version, sign_by)
          ON d.policy_version = f.policy_version
        RETURNING sign_by
      ),
      noted AS (
        INSERT INTO application_event (application_id, kind, at)
        SELECT application_id, 'CHOSEN', $4 FROM chosen
      ),
      leaf AS (
        INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id,
                                after_digest, policy_version)
        SELECT $4, $9, $10, 'selection.choose', 'selection', c.id::text,
               encode(sha256(convert_to(
                 concat_ws(' ', $1, c.unit_id, c.application_id, $6, c.total_price), 'UTF8')), 'hex'),
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
               %2$s
               WHEN f.id IS NULL THEN 'NO_TURN'
               WHEN s.application_id = f.id THEN 'CHOSEN'
               WHEN s.application_id <> f.id THEN 'ATTEMPT_REUSED'
               WHEN w.state IS NULL THEN 'UNKNOWN_UNIT'
               WHEN EXISTS (SELECT FROM turn) THEN
                 CASE
                   WHEN w.state <> 'AVAILABLE' OR w.total_price IS NULL THEN 'UNIT_TAKEN'
                   WHEN w.held_until > $4 AND w.held_for <> f.id THEN 'UNIT_HELD'
                   ELSE 'AGAIN'
                 END
               WHEN EXISTS (SELECT FROM selection l WHERE l.offering_id = $1
                              AND l.application_id = f.id AND l.live) THEN 'ALREADY_CHOSEN'
               WHEN f.session = 'PAUSED' THEN 'SELECTION_PAUSED'
               WHEN f.session = 'WAITING' AND EXISTS (SELECT FROM selection_session e
                 WHERE e.offering_id = $1 AND e.state IN ('OPEN', 'PAUSED')) THEN 'NOT_YOUR_TURN'
               WHEN f.session <> 'OPEN' THEN 'SELECTION_CLOSED'
               WHEN f.state = 'OPEN' AND f.closes_at > $4 THEN 'AGAIN'
               ELSE 'NOT_YOUR_TURN'
             END AS outcome,
             f.receipt, s.id, s.unit_id, s.total_price, s.chosen_at, s.sign_by,
             u.building, u.entrance, u.room
      FROM (VALUES (1)) AS one
      LEFT JOIN family f ON true
      LEFT JOIN wanted w ON true
      LEFT JOIN sold s ON true
      LEFT JOIN unit u ON u.id = s.unit_id
      """;

  static final Map<Chooser.Kind, String> STATEMENTS = Chooser.Kind.statements(CHOOSE);

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
   * The family takes a unit in its turn.
   *
   * @param attempt names this try; sent again when no answer came
   */
  public Uni<Chosen> choose(Chooser chooser, long offeringId, long unitId, UUID attempt) {
    return sell(STATEMENTS.get(chooser.kind()), values(chooser, offeringId, unitId, attempt));
  }

  Tuple values(Chooser chooser, long offeringId, long unitId, UUID attempt) {
    Instant now = clock.now();
    List<Policy> rules = policies.approved().stream().map(PolicyVersion::policy).toList();
    return chooser
        .parameters(offeringId, now)
        .addLong(unitId)
        .addUUID(attempt)
        .addArrayOfString(rules.stream().map(Policy::version).toArray(String[]::new))
        .addArrayOfOffsetDateTime(
            rules.stream().map(policy -> signBy(now, policy)).toArray(OffsetDateTime[]::new))
        .addString(chooser.actor().id())
        .addString(chooser.actor().role());
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
   * AGAIN: somebody changed this family's turn or the unit after the statement's snapshot was
   * taken, so the snapshot cannot say why: the same statement is asked once more and sees what was
   * committed.
   */
  private Uni<Chosen> answer(Row row, String statement, Tuple values) {
    String outcome = row.getString("outcome");
    return switch (outcome) {
      case "CHOSEN" -> Uni.createFrom().item(chosen(row));
      case "AGAIN" -> sell(statement, values);
      default -> Uni.createFrom().failure(SelectionRefusal.named(outcome));
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
