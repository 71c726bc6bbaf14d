package org.anju.selection;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import org.anju.offering.Unit;
import org.jetbrains.annotations.Nullable;

/**
 * What can change on a board, read for all watched offerings at once.
 *
 * @param states the first letter of each unit's state, by ascending unit id
 * @param slotClosesAt null when no turn is open
 * @param priceListVersion null before there is a price list
 */
record BoardPulse(
    long offeringId,
    String states,
    SessionState session,
    int slot,
    @Nullable Instant slotClosesAt,
    @Nullable Integer priceListVersion) {

  /** $1 the watched offerings. */
  static final String READ =
      """
      SELECT o.id, p.list_version,
             coalesce(e.state, 'WAITING') AS session_state,
             coalesce(e.current_slot, 0) AS current_slot,
             (SELECT max(t.closes_at) FROM selection_turn t
              WHERE t.offering_id = o.id AND t.phase = e.phase AND t.state IN ('OPEN', 'PAUSED'))
               AS open_until,
             (SELECT coalesce(string_agg(left(u.state, 1), '' ORDER BY u.id), '')
              FROM unit u WHERE u.offering_id = o.id) AS states
      FROM offering o
      LEFT JOIN selection_now e ON e.offering_id = o.id
      LEFT JOIN price_list p ON p.offering_id = o.id AND p.state = 'CURRENT'
      WHERE o.id = ANY ($1)
      """;

  static BoardPulse of(Row row) {
    return new BoardPulse(
        row.getLong("id"),
        row.getString("states"),
        SessionState.valueOf(row.getString("session_state")),
        row.getInteger("current_slot"),
        Rows.instantOrNull(row, "open_until"),
        row.getInteger("list_version"));
  }

  Unit.State state(int position) {
    return switch (states.charAt(position)) {
      case 'A' -> Unit.State.AVAILABLE;
      case 'C' -> Unit.State.CHOSEN;
      case 'S' -> Unit.State.SOLD;
      case 'W' -> Unit.State.WITHDRAWN;
      default -> throw new IllegalStateException("unknown unit state in " + states);
    };
  }
}
