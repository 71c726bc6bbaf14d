package org.anju.selection;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.Objects;
import org.anju.platform.database.Rows;
import org.jetbrains.annotations.Nullable;

/**
 * A selection in one row: the phase that goes on or comes next, and its counts.
 *
 * @param acquirer alias of the acquirer whose flats they are
 * @param openUntil end of the last open turn; null when no turn is open
 * @param nextDeadline end of the first open turn; null when no turn is open
 * @param nextSlot the next slot with a waiting family; null when there is none
 * @param priceListVersion the price list in force; null before there is one
 * @param turns of the phase
 */
public record Overview(
    long offeringId,
    String acquirer,
    PhaseNow phase,
    int slot,
    int slots,
    @Nullable Instant openUntil,
    @Nullable Instant nextDeadline,
    @Nullable Integer nextSlot,
    @Nullable Integer priceListVersion,
    TurnCounts turns,
    BoardCounts units) {

  static Overview of(Row row) {
    return new Overview(
        row.getLong("offering_id"),
        row.getString("acquirer"),
        PhaseNow.of(row),
        row.getInteger("current_slot"),
        row.getInteger("slots"),
        Rows.instantOrNull(row, "open_until"),
        Rows.instantOrNull(row, "next_deadline"),
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
    return new Turns.Situation(
        phase.mode(),
        phase.state(),
        phase.startsAt(),
        phase.closesAt(),
        nextDeadline,
        turns.open(),
        Objects.requireNonNullElse(phase.familiesPerSlot(), 0),
        nextSlot,
        units.available() > 0);
  }
}
