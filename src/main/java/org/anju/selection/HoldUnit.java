package org.anju.selection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.anju.platform.database.Rows;
import org.anju.platform.time.BusinessClock;

/**
 * Keeps one unit for a family while it reads the price, for as long as the plan allows and at most
 * to the end of its turn; once in a turn. The turn is locked first and the unit second, as by a
 * sale.
 */
@ApplicationScoped
public class HoldUnit {

  /** $1 to $4 as {@link Chooser}; $5 unit, $6 actor, $7 role. */
  private static final String HOLD =
      """
      WITH family AS (
        SELECT a.id, a.receipt, a.policy_version, t.phase, t.state, t.closes_at, t.hold_used,
               e.state AS session, p.hold_seconds
        FROM application a
        JOIN offering o ON o.id = a.offering_id
        JOIN selection_turn t ON t.offering_id = o.id AND t.application_id = a.id
        JOIN selection_session e ON e.offering_id = o.id AND e.phase = t.phase
        JOIN selection_phase p ON p.offering_id = o.id AND p.phase = t.phase
        WHERE a.offering_id = $1 AND a.status = 'QUALIFIED' AND %1$s
        ORDER BY t.state = 'OPEN' DESC, t.phase DESC, t.rank
        LIMIT 1
      ),
      turn AS MATERIALIZED (
        SELECT t.application_id, t.phase, least(t.closes_at, $4 + make_interval(secs => f.hold_seconds)) AS until
        FROM selection_turn t
        JOIN family f ON f.id = t.application_id AND f.phase = t.phase
        WHERE t.offering_id = $1 AND f.session = 'OPEN' AND f.hold_seconds > 0
          AND t.state = 'OPEN' AND t.closes_at > $4 AND NOT t.hold_used
        FOR NO KEY UPDATE OF t
      ),
      held AS (
        UPDATE unit u SET held_for = turn.application_id, held_until = turn.until
        FROM turn
        WHERE u.id = $5 AND u.offering_id = $1 AND u.state = 'AVAILABLE'
          AND (u.held_until IS NULL OR u.held_until <= $4)
        RETURNING u.id, u.held_until
      ),
      used AS (
        UPDATE selection_turn t SET hold_used = true, present_at = coalesce(t.present_at, $4)
        FROM turn, held
        WHERE t.offering_id = $1 AND t.phase = turn.phase AND t.application_id = turn.application_id
      ),
      leaf AS (
        INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id, after_digest, policy_version)
        SELECT $4, $6, $7, 'selection.hold', 'application', f.id::text,
               encode(sha256(convert_to(concat_ws(' ', $1, h.id, h.held_until), 'UTF8')), 'hex'), f.policy_version
        FROM held h CROSS JOIN family f
      )
      SELECT CASE
               %2$s
               WHEN f.id IS NULL THEN 'NO_TURN'
               WHEN EXISTS (SELECT FROM held) THEN 'HELD'
               WHEN u.id IS NULL THEN 'UNKNOWN_UNIT'
               WHEN f.session = 'PAUSED' THEN 'SELECTION_PAUSED'
               WHEN f.session = 'WAITING' AND EXISTS (SELECT FROM selection_session e
                 WHERE e.offering_id = $1 AND e.state IN ('OPEN', 'PAUSED')) THEN 'NOT_YOUR_TURN'
               WHEN f.session <> 'OPEN' THEN 'SELECTION_CLOSED'
               WHEN f.state <> 'OPEN' OR f.closes_at <= $4 THEN 'NOT_YOUR_TURN'
               WHEN f.hold_seconds = 0 THEN 'NO_HOLD'
               WHEN f.hold_used THEN 'HOLD_USED'
               WHEN u.state <> 'AVAILABLE' THEN 'UNIT_TAKEN'
               WHEN u.held_until > $4 THEN 'UNIT_HELD'
               ELSE 'AGAIN'
             END AS outcome,
             (SELECT held_until FROM held) AS held_until
      FROM (VALUES (1)) AS one
      LEFT JOIN family f ON true
      LEFT JOIN unit u ON u.id = $5 AND u.offering_id = $1
      """;

  private static final Map<Chooser.Kind, String> STATEMENTS = Chooser.Kind.statements(HOLD);

  private final Pool pool;
  private final BusinessClock clock;

  HoldUnit(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  public Uni<Held> hold(Chooser chooser, long offeringId, long unitId) {
    Tuple values =
        chooser
            .parameters(offeringId, clock.now())
            .addLong(unitId)
            .addString(chooser.actor().id())
            .addString(chooser.actor().role());
    return hold(STATEMENTS.get(chooser.kind()), unitId, values);
  }

  private Uni<Held> hold(String statement, long unitId, Tuple values) {
    return pool.preparedQuery(statement)
        .execute(values)
        .map(rows -> rows.iterator().next())
        .chain(row -> answer(row, statement, unitId, values));
  }

  /** AGAIN: the snapshot was too old to say why; the next one sees what was committed. */
  private Uni<Held> answer(Row row, String statement, long unitId, Tuple values) {
    String outcome = row.getString("outcome");
    return switch (outcome) {
      case "HELD" -> Uni.createFrom().item(new Held(unitId, Rows.instant(row, "held_until")));
      case "AGAIN" -> hold(statement, unitId, values);
      default -> Uni.createFrom().failure(SelectionRefusal.named(outcome));
    };
  }
}
