package org.anju.selection;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * A selection in one row: where it stands, and its counts.
 *
 * @param acquirer alias of the acquirer whose flats they are
 * @param openUntil end of the open turns; null when no turn is open
 * @param nextSlot the next slot with a waiting family; null when there is none
 * @param priceListVersion the price list in force; null before there is one
 */
record Overview(
    long offeringId,
    String acquirer,
    SessionState state,
    Instant startsAt,
    Duration perTurn,
    int slot,
    int slots,
    @Nullable Instant openUntil,
    @Nullable Integer nextSlot,
    @Nullable Integer priceListVersion,
    TurnCounts turns,
    BoardCounts units) {

  static Overview of(Row row) {
    return new Overview(
        row.getLong("offering_id"),
        row.getString("acquirer"),
        SessionState.valueOf(row.getString("session_state")),
        Rows.instant(row, "starts_at"),
        Duration.ofSeconds(row.getInteger("seconds_per_turn")),
        row.getInteger("current_slot"),
        row.getInteger("slots"),
        Rows.instantOrNull(row, "open_until"),
        row.getInteger("next_slot"),
        row.getInteger("list_version"),
        new TurnCounts(
            row.getInteger("families"),
            row.getInteger("waiting"),
            row.getInteger("open"),
            row.getInteger("turns_chosen"),
            row.getInteger("forfeited"),
            row.getInteger("not_called")),
        new BoardCounts(
            row.getInteger("available"),
            row.getInteger("units_chosen"),
            row.getInteger("sold"),
            row.getInteger("withdrawn")));
  }

  Turns.Situation situation() {
    return new Turns.Situation(state, startsAt, openUntil, nextSlot, units.available() > 0);
  }
}
