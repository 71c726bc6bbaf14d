package org.anju.selection;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.Objects;
import org.anju.platform.database.Rows;
import org.jetbrains.annotations.Nullable;

/**
 * What can change on a board, read for all watched offerings at once. As long as two of them are
 * equal, viewers have nothing to be told.
 *
 * @param states the letter of each unit's {@link BoardState}, by ascending unit id
 * @param slotClosesAt null when no turn is open
 * @param open how many families choose at this moment
 * @param priceListVersion null before there is a price list
 * @param floorPlans differs whenever a floor plan was added, replaced or removed
 */
record BoardPulse(
    long offeringId,
    String states,
    int phase,
    SessionState session,
    int slot,
    @Nullable Instant slotClosesAt,
    int open,
    @Nullable Integer priceListVersion,
    long floorPlans) {

  /** $1 the watched offerings, $2 now. */
  static final String READ =
      """
      SELECT o.id, p.list_version, e.phase, e.state AS session_state, e.current_slot, t.open, t.open_until,
             (SELECT coalesce(sum(f.id), 0)::bigint FROM floor_plan f WHERE f.offering_id = o.id) AS floor_plans,
             (SELECT coalesce(string_agg(%s, '' ORDER BY u.id), '')
              FROM unit u WHERE u.offering_id = o.id) AS states
      FROM offering o
      JOIN selection_now e ON e.offering_id = o.id
      LEFT JOIN price_list p ON p.offering_id = o.id AND p.state = 'CURRENT'
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS open, max(t.closes_at) AS open_until FROM selection_turn t
        WHERE t.offering_id = o.id AND t.phase = e.phase AND t.state IN ('OPEN', 'PAUSED')) t
      WHERE o.id = ANY ($1)
      """
          .formatted(BoardState.letterAt("coalesce(e.paused_at, $2)"));

  static BoardPulse of(Row row) {
    return new BoardPulse(
        row.getLong("id"),
        row.getString("states"),
        row.getInteger("phase"),
        SessionState.valueOf(row.getString("session_state")),
        row.getInteger("current_slot"),
        Rows.instantOrNull(row, "open_until"),
        row.getInteger("open"),
        row.getInteger("list_version"),
        row.getLong("floor_plans"));
  }

  BoardState state(int position) {
    return BoardState.of(states.charAt(position));
  }

  /** Whether the flats themselves, their prices or their plans are other than in that one. */
  boolean isOtherBoard(BoardPulse earlier) {
    return states.length() != earlier.states.length()
        || floorPlans != earlier.floorPlans
        || !Objects.equals(priceListVersion, earlier.priceListVersion);
  }
}
