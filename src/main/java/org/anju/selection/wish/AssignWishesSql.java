package org.anju.selection.wish;

/**
 * The statements of the close. $1 is the offering and $2 the phase in all of them, $3 the moment in
 * those that decide, $4 the policy version of the close.
 */
final class AssignWishesSql {

  /** Whoever is handing in a list finishes first; whoever comes later finds the phase closed. */
  static final String LOCK_SESSION =
      """
      SELECT s.closes_at, p.tier, d.number, r.result_digest
      FROM selection_session s
      JOIN selection_phase p USING (offering_id, phase)
      JOIN live_draw d ON d.offering_id = s.offering_id
      LEFT JOIN draw_result r ON r.draw_number = d.number
      WHERE s.offering_id = $1 AND s.phase = $2
      FOR UPDATE OF s
      """;

  static final String LOCK_TURNS =
      """
      SELECT count(*) FROM (
        SELECT FROM selection_turn WHERE offering_id = $1 AND phase = $2 AND state IN ('WAITING', 'OPEN')
        ORDER BY rank FOR NO KEY UPDATE) locked
      """;

  static final String LOCK_UNITS =
      """
      WITH locked AS MATERIALIZED (
        SELECT u.id, u.building, u.entrance, u.room
        FROM unit u
        JOIN price_list p ON p.offering_id = u.offering_id AND p.state = 'CURRENT'
        JOIN price_list_line l ON l.price_list_id = p.id AND l.unit_id = u.id
        WHERE u.offering_id = $1 AND u.state = 'AVAILABLE'
        ORDER BY u.id
        FOR NO KEY UPDATE OF u
      ),
      kept AS (
        INSERT INTO wish_unit (offering_id, phase, unit_id, building, entrance, room)
        SELECT $1, $2, id, building, entrance, room FROM locked
      )
      SELECT id, building, entrance, room FROM locked ORDER BY id
      """;

  /**
   * Who takes part: families that still wait for a unit and of whom nobody has one elsewhere
   * (article 7). A family without a salt has handed in nothing, and gets one now.
   */
  private static final String TAKES_PART =
      """
      t.offering_id = $1 AND t.phase = $2 AND t.state IN ('WAITING', 'OPEN') AND a.status = 'QUALIFIED'
        AND NOT EXISTS (
          SELECT FROM household_member m JOIN unit_owner o ON o.person_hash = m.person_hash
          WHERE m.application_id = a.id AND m.relation IN ('SELF', 'SPOUSE'))
      """;

  /** Two random UUIDs are 244 random bits. */
  static final String SALT_THE_REST =
      """
      INSERT INTO wish_family (offering_id, phase, application_id, salt)
      SELECT $1, $2, a.id, decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')
      FROM selection_turn t
      JOIN application a ON a.id = t.application_id
      WHERE
      """
          + TAKES_PART
          + "ON CONFLICT DO NOTHING";

  static final String FAMILIES =
      """
      SELECT t.application_id, t.rank, f.salt, a.receipt,
             coalesce(w.version, 0) AS version, coalesce(w.wishes, '{}') AS wishes
      FROM selection_turn t
      JOIN wish_family f USING (offering_id, phase, application_id)
      JOIN application a ON a.id = t.application_id
      LEFT JOIN LATERAL (
        SELECT w.version, w.wishes FROM wish_list w
        WHERE w.offering_id = $1 AND w.phase = $2 AND w.application_id = t.application_id
        ORDER BY w.version DESC LIMIT 1) w ON true
      WHERE
      """
          + TAKES_PART
          + "ORDER BY t.rank";

  /** $3 ranks, $4 applications, $5 versions, $6 outcomes, $7 units, $8 places (0 for none). */
  static final String KEEP_OUTCOMES =
      """
      INSERT INTO wish_outcome (offering_id, phase, rank, application_id, version, outcome, unit_id, place)
      SELECT $1, $2, rank, application_id, version, outcome, unit_id, nullif(place, 0)
      FROM unnest($3::int[], $4::bigint[], $5::int[], $6::text[], $7::bigint[], $8::int[])
        AS settled (rank, application_id, version, outcome, unit_id, place)
      """;

  static final String SETTLE_TURNS =
      """
      UPDATE selection_turn t
      SET state = CASE o.outcome WHEN 'ASSIGNED' THEN 'CHOSEN' WHEN 'NO_LIST' THEN 'FORFEITED'
                                 ELSE 'NOT_CALLED' END,
          reason = CASE o.outcome WHEN 'NO_LIST' THEN 'ABSENT' WHEN 'WISHES_TAKEN' THEN 'WISHES_TAKEN' END
      FROM wish_outcome o
      WHERE o.offering_id = $1 AND o.phase = $2
        AND t.offering_id = $1 AND t.phase = $2 AND t.application_id = o.application_id
      """;

  static final String TAKE_UNITS =
      """
      UPDATE unit u SET state = 'CHOSEN', held_for = NULL, held_until = NULL
      FROM wish_outcome o
      WHERE o.offering_id = $1 AND o.phase = $2 AND u.id = o.unit_id
      """;

  /**
   * What {@code ChooseUnit} writes for one choice, for all of them. $4 policy versions, $5 sign by
   * under each of them: the version of the family's own application counts.
   */
  static final String SELL =
      """
      WITH chosen AS (
        INSERT INTO selection (offering_id, phase, unit_id, application_id, attempt,
                               price_list_id, total_price, chosen_at)
        SELECT $1, $2, o.unit_id, o.application_id, gen_random_uuid(), p.id, l.total_price, $3
        FROM wish_outcome o
        JOIN price_list p ON p.offering_id = o.offering_id AND p.state = 'CURRENT'
        JOIN price_list_line l ON l.price_list_id = p.id AND l.unit_id = o.unit_id
        WHERE o.offering_id = $1 AND o.phase = $2 AND o.outcome = 'ASSIGNED'
        ORDER BY o.rank
        RETURNING id, unit_id, application_id, attempt, total_price
      ),
      agreed AS (
        INSERT INTO agreement (selection_id, state, sign_by)
        SELECT c.id, 'TO_SIGN', d.sign_by
        FROM chosen c
        JOIN application a ON a.id = c.application_id
        LEFT JOIN unnest($4::text[], $5::timestamptz[]) AS d (policy_version, sign_by)
          ON d.policy_version = a.policy_version
      ),
      noted AS (
        INSERT INTO application_event (application_id, kind, at)
        SELECT application_id, 'CHOSEN', $3 FROM chosen
      )
      INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id, after_digest, policy_version)
      SELECT $3, 'system', 'system', 'selection.assign', 'selection', c.id::text,
             encode(sha256(convert_to(
               concat_ws(' ', $1, c.unit_id, c.application_id, c.attempt, c.total_price), 'UTF8')), 'hex'),
             a.policy_version
      FROM chosen c JOIN application a ON a.id = c.application_id
      """;

  static final String FORFEIT_ABSENT =
      """
      WITH absent AS (
        SELECT application_id FROM wish_outcome
        WHERE offering_id = $1 AND phase = $2 AND outcome = 'NO_LIST'
      ),
      noted AS (
        INSERT INTO application_event (application_id, kind, at)
        SELECT application_id, 'FORFEITED', $3 FROM absent
      )
      INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id, after_digest, policy_version)
      SELECT $3, 'system', 'system', 'selection.forfeit', 'application', application_id::text,
             encode(sha256(convert_to('FORFEITED ABSENT', 'UTF8')), 'hex'), $4
      FROM absent
      """;

  /** $5 statement, $6 key, $7 signature. */
  static final String PUBLISH =
      """
      WITH published AS (
        INSERT INTO wish_result (offering_id, phase, closed_at, statement, key_id, signature)
        VALUES ($1, $2, $3, $5, $6, $7)
        RETURNING offering_id, statement
      )
      INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id, after_digest, policy_version)
      SELECT $3, 'system', 'system', 'selection.assign-wishes', 'offering', offering_id::text,
             encode(sha256(convert_to(statement, 'UTF8')), 'hex'), $4
      FROM published
      """;

  private AssignWishesSql() {}
}
