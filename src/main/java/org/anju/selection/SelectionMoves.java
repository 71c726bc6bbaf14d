package org.anju.selection;

/**
 * The statements behind the clock's moves. Each takes $1 offering, $2 now, $3 policy version, and
 * writes the leaf of what it decides.
 */
final class SelectionMoves {

  private static final String LEAF =
      """
      INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id,
                              after_digest, policy_version)
      SELECT $2, 'system', 'system', '%s', '%s', %s::text,
             encode(sha256(convert_to(%s, 'UTF8')), 'hex'), $3
      """;

  /** The turns are known as soon as the draw is; struck-out families get none. */
  static final String PREPARE =
      """
      WITH session AS (
        INSERT INTO selection_session (offering_id, state, starts_at)
        SELECT id, 'WAITING', selection_at FROM offering WHERE id = $1 AND stage = 'DRAWN'
        ON CONFLICT DO NOTHING
        RETURNING offering_id
      ),
      turns AS (
        INSERT INTO selection_turn (offering_id, application_id, rank, slot, state)
        SELECT o.id, r.application_id, r.rank,
               (r.rank - 1) / o.families_per_slot + 1, 'WAITING'
        FROM session e
        JOIN offering o ON o.id = e.offering_id
        JOIN draw d ON d.offering_id = o.id
        JOIN draw_rank r ON r.draw_number = d.number
        JOIN application a ON a.id = r.application_id AND a.status = 'QUALIFIED'
        RETURNING application_id, slot
      )
      """
          + LEAF.formatted(
              "selection.prepare",
              "offering",
              "offering_id",
              "(SELECT coalesce(string_agg(application_id || ':' || slot, ' '"
                  + " ORDER BY slot, application_id), '') FROM turns)")
          + "FROM session";

  private static final String OPEN_SESSION =
      """
      WITH session AS (
        UPDATE selection_session SET state = 'OPEN'
        WHERE offering_id = $1 AND state = 'WAITING'
        RETURNING offering_id
      ),
      offering AS (
        UPDATE offering o SET stage = 'SELECTING', version = version + 1
        FROM session e
        WHERE o.id = e.offering_id AND o.stage = 'DRAWN'
      )
      """
          + LEAF.formatted("selection.open", "offering", "offering_id", "'OPEN'")
          + "FROM session";

  private static final String CALL_NEXT_SLOT =
      """
      WITH session AS (
        UPDATE selection_session e SET current_slot = (
          SELECT min(slot) FROM selection_turn WHERE offering_id = $1 AND state = 'WAITING')
        WHERE e.offering_id = $1 AND e.state = 'OPEN'
        RETURNING e.offering_id, e.current_slot
      ),
      called AS (
        UPDATE selection_turn t
        SET state = CASE a.status WHEN 'QUALIFIED' THEN 'OPEN' ELSE 'NOT_CALLED' END,
            opens_at = $2::timestamptz,
            closes_at = $2::timestamptz + make_interval(secs => o.seconds_per_turn)
        FROM session e, offering o, application a
        WHERE o.id = e.offering_id AND a.id = t.application_id
          AND t.offering_id = e.offering_id AND t.slot = e.current_slot AND t.state = 'WAITING'
        RETURNING t.application_id, t.state
      ),
      told AS (
        INSERT INTO notice (application_id, offering_id, kind, at)
        SELECT application_id, $1, 'TURN_CALLED', $2 FROM called WHERE state = 'OPEN'
      )
      """
          + LEAF.formatted(
              "selection.call-slot",
              "offering",
              "offering_id",
              "concat_ws(' ', current_slot, (SELECT string_agg(application_id || ':' || state, ' '"
                  + " ORDER BY application_id) FROM called))")
          + "FROM session";

  private static final String FORFEIT_OVERDUE =
      """
      WITH overdue AS (
        UPDATE selection_turn SET state = 'FORFEITED'
        WHERE offering_id = $1 AND state = 'OPEN' AND closes_at <= $2
        RETURNING application_id
      ),
      noted AS (
        INSERT INTO application_event (application_id, kind, at)
        SELECT application_id, 'FORFEITED', $2 FROM overdue
      )
      """
          + LEAF.formatted("selection.forfeit", "application", "application_id", "'FORFEITED'")
          + "FROM overdue";

  private static final String CLOSE_SESSION =
      """
      WITH session AS (
        UPDATE selection_session SET state = 'CLOSED'
        WHERE offering_id = $1 AND state = 'OPEN'
        RETURNING offering_id
      ),
      offering AS (
        UPDATE offering o SET stage = 'COMPLETED', version = version + 1
        FROM session e
        WHERE o.id = e.offering_id AND o.stage = 'SELECTING'
      ),
      rest AS (
        UPDATE selection_turn t SET state = 'NOT_CALLED'
        FROM session e
        WHERE t.offering_id = e.offering_id AND t.state IN ('WAITING', 'OPEN')
        RETURNING t.application_id
      )
      """
          + LEAF.formatted(
              "selection.close",
              "offering",
              "offering_id",
              "concat_ws(' ', 'CLOSED', (SELECT count(*) FROM rest))")
          + "FROM session";

  private SelectionMoves() {}

  static String of(Turns.Move move) {
    return switch (move) {
      case OPEN_SESSION -> OPEN_SESSION;
      case CALL_NEXT_SLOT -> CALL_NEXT_SLOT;
      case FORFEIT_OVERDUE -> FORFEIT_OVERDUE;
      case CLOSE_SESSION -> CLOSE_SESSION;
      case STAY -> throw new IllegalArgumentException("staying needs no statement");
    };
  }
}
