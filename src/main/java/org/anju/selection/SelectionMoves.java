package org.anju.selection;

/**
 * The statements behind the clock's moves. Each takes $1 offering, $2 now, $3 policy version and $4
 * phase, and writes the leaf of what it decides.
 */
final class SelectionMoves {

  private static final String LEAF =
      """
      INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id,
                              after_digest, policy_version)
      SELECT $2, 'system', 'system', '%s', '%s', %s::text,
             encode(sha256(convert_to(%s, 'UTF8')), 'hex'), $3
      """;

  /** The turns of the phases in {@code firsts}, as many families in a slot as the plan says. */
  private static final String TURNS =
      """
      turns AS (
        INSERT INTO selection_turn (offering_id, phase, application_id, rank, slot, state)
        SELECT p.offering_id, p.phase, f.application_id, f.rank,
               CASE p.mode WHEN 'WISH_LISTS' THEN 1 ELSE
                 (row_number() OVER (PARTITION BY p.phase ORDER BY f.rank) - 1) / p.families_per_slot + 1 END,
               'WAITING'
        FROM firsts
        JOIN selection_phase p ON p.offering_id = $1 AND p.phase = firsts.phase
        CROSS JOIN LATERAL families_of_phase($1, p.phase) f
        RETURNING application_id, phase, slot
      )
      """;

  private static final String ALL_TURNS =
      "(SELECT coalesce(string_agg(concat_ws(':', application_id, phase, slot), ' '"
          + " ORDER BY phase, slot, application_id), '') FROM turns)";

  /**
   * The turns of a tier's first phase are known as soon as the draw is; struck-out families get
   * none.
   */
  static final String PREPARE =
      """
      WITH sessions AS (
        INSERT INTO selection_session (offering_id, phase, state)
        SELECT p.offering_id, p.phase, 'WAITING'
        FROM selection_phase p JOIN offering o ON o.id = p.offering_id
        WHERE o.id = $1 AND o.stage = 'DRAWN' AND $4::int IS NOT NULL
        ON CONFLICT DO NOTHING
        RETURNING offering_id, phase
      ),
      firsts AS (
        SELECT min(p.phase) AS phase
        FROM sessions JOIN selection_phase p USING (offering_id, phase)
        WHERE p.mode <> 'LEFTOVERS' AND p.tier IS NOT NULL
        GROUP BY p.tier
      ),
      """
          + TURNS
          + LEAF.formatted("selection.prepare", "offering", "$1", ALL_TURNS)
          + "FROM sessions LIMIT 1";

  /** What was planned to last some time lasts as long when the phase before was late. */
  private static final String OPEN_PHASE =
      """
      WITH session AS (
        UPDATE selection_session e
        SET state = 'OPEN', opened_at = $2,
            closes_at = p.ends_at + greatest(interval '0', before.closed_at - p.starts_at)
        FROM selection_phase p
        LEFT JOIN selection_session before
          ON before.offering_id = p.offering_id AND before.phase = p.phase - 1
        WHERE e.offering_id = $1 AND e.phase = $4 AND e.state = 'WAITING'
          AND p.offering_id = e.offering_id AND p.phase = e.phase
        RETURNING e.offering_id, e.phase
      ),
      offering AS (
        UPDATE offering o SET stage = 'SELECTING', version = version + 1
        FROM session e
        WHERE o.id = e.offering_id AND o.stage = 'DRAWN'
      ),
      firsts AS (
        SELECT p.phase
        FROM session JOIN selection_phase p USING (offering_id, phase)
        WHERE p.mode <> 'LEFTOVERS'
          AND NOT EXISTS (SELECT FROM selection_turn t WHERE t.offering_id = $1 AND t.phase = p.phase)
      ),
      """
          + TURNS
          + LEAF.formatted(
              "selection.open",
              "offering",
              "offering_id",
              "concat_ws(' ', 'OPEN', phase, " + ALL_TURNS + ")")
          + "FROM session";

  private static final String CALL_NEXT_SLOT =
      """
      WITH session AS (
        UPDATE selection_session e SET current_slot = (
          SELECT min(slot) FROM selection_turn WHERE offering_id = $1 AND phase = $4 AND state = 'WAITING')
        WHERE e.offering_id = $1 AND e.phase = $4 AND e.state = 'OPEN'
        RETURNING e.offering_id, e.phase, e.current_slot
      ),
      called AS (
        UPDATE selection_turn t
        SET state = CASE a.status WHEN 'QUALIFIED' THEN 'OPEN' ELSE 'NOT_CALLED' END,
            opens_at = $2::timestamptz,
            closes_at = $2::timestamptz + make_interval(
              secs => CASE WHEN t.present_at IS NULL THEN p.absent_seconds ELSE p.seconds_per_turn END)
        FROM session e, selection_phase p, application a
        WHERE p.offering_id = e.offering_id AND p.phase = e.phase AND a.id = t.application_id
          AND t.offering_id = e.offering_id AND t.phase = e.phase
          AND t.slot = e.current_slot AND t.state = 'WAITING'
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
              "concat_ws(' ', phase, current_slot, (SELECT string_agg(application_id || ':' || state, ' '"
                  + " ORDER BY application_id) FROM called))")
          + "FROM session";

  private static final String FORFEIT_OVERDUE =
      """
      WITH overdue AS (
        UPDATE selection_turn
        SET state = 'FORFEITED', reason = CASE WHEN present_at IS NULL THEN 'ABSENT' ELSE 'OUT_OF_TIME' END
        WHERE offering_id = $1 AND phase = $4 AND state = 'OPEN' AND closes_at <= $2
        RETURNING application_id, reason
      ),
      noted AS (
        INSERT INTO application_event (application_id, kind, at)
        SELECT application_id, 'FORFEITED', $2 FROM overdue
      )
      """
          + LEAF.formatted("selection.forfeit", "application", "application_id", "reason")
          + "FROM overdue";

  private static final String CLOSE_PHASE =
      """
      WITH session AS (
        UPDATE selection_session SET state = 'CLOSED', closed_at = $2
        WHERE offering_id = $1 AND phase = $4 AND state IN ('WAITING', 'OPEN')
        RETURNING offering_id, phase
      ),
      offering AS (
        UPDATE offering o SET stage = 'COMPLETED', version = version + 1
        FROM session e
        WHERE o.id = e.offering_id AND o.stage IN ('DRAWN', 'SELECTING')
          AND NOT EXISTS (SELECT FROM selection_phase p WHERE p.offering_id = $1 AND p.phase > e.phase)
      ),
      rest AS (
        UPDATE selection_turn t SET state = 'NOT_CALLED'
        FROM session e
        WHERE t.offering_id = e.offering_id AND t.phase = e.phase AND t.state IN ('WAITING', 'OPEN')
        RETURNING t.application_id
      )
      """
          + LEAF.formatted(
              "selection.close",
              "offering",
              "offering_id",
              "concat_ws(' ', 'CLOSED', phase, (SELECT count(*) FROM rest))")
          + "FROM session";

  /**
   * A unit came back after everything was over: the families that were not called move up (article
   * 21). $4 is when; the plan's last clocked phase says how many at a time and for how long.
   */
  static final String MOVE_UP =
      """
      WITH back AS (
        SELECT o.id, (SELECT max(phase) FROM selection_phase p WHERE p.offering_id = o.id) + 1 AS phase,
               (SELECT count(*) FROM unit u WHERE u.offering_id = o.id AND u.state = 'AVAILABLE') AS units
        FROM offering o
        WHERE o.id = $1 AND o.stage = 'COMPLETED'
      ),
      waiting AS (
        SELECT f.application_id, f.rank
        FROM back CROSS JOIN LATERAL families_to_choose($1, NULL, back.phase) f
        WHERE back.units > 0
      ),
      planned AS (
        INSERT INTO selection_phase (offering_id, phase, mode, starts_at, families_per_slot, seconds_per_turn,
                                     absent_seconds, hold_seconds, check_in_minutes, moved_up)
        SELECT back.id, back.phase, 'TURNS', $4::timestamptz, coalesce(p.families_per_slot, 5),
               coalesce(p.seconds_per_turn, 600), coalesce(p.absent_seconds, 600), coalesce(p.hold_seconds, 60),
               coalesce(p.check_in_minutes, 60), true
        FROM back
        LEFT JOIN LATERAL (SELECT * FROM selection_phase q WHERE q.offering_id = back.id AND q.mode <> 'WISH_LISTS'
                           ORDER BY q.phase DESC LIMIT 1) p ON true
        WHERE EXISTS (SELECT FROM waiting)
        RETURNING offering_id, phase, families_per_slot
      ),
      session AS (
        INSERT INTO selection_session (offering_id, phase, state)
        SELECT offering_id, phase, 'WAITING' FROM planned
      ),
      offering AS (
        UPDATE offering o SET stage = 'SELECTING', version = version + 1 FROM planned WHERE o.id = planned.offering_id
      ),
      told AS (
        INSERT INTO notice (application_id, offering_id, kind, at)
        SELECT w.application_id, $1, 'MOVED_UP', $2
        FROM (SELECT * FROM waiting ORDER BY rank) w
        LIMIT (SELECT greatest(max(back.units), max(planned.families_per_slot)) FROM back, planned)
      )
      """
          + LEAF.formatted(
              "selection.move-up",
              "offering",
              "offering_id",
              "concat_ws(' ', phase, $4::timestamptz)")
          + "FROM planned";

  private SelectionMoves() {}

  static String of(Turns.Move move) {
    return switch (move) {
      case OPEN_PHASE -> OPEN_PHASE;
      case CALL_NEXT_SLOT -> CALL_NEXT_SLOT;
      case FORFEIT_OVERDUE -> FORFEIT_OVERDUE;
      case CLOSE_PHASE -> CLOSE_PHASE;
      case ADMIT_NEXT, ASSIGN_WISHES, STAY ->
          throw new IllegalArgumentException(move + " is no statement of the clock's");
    };
  }
}
