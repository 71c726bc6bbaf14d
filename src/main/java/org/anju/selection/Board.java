package org.anju.selection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anju.offering.Unit;
import org.jetbrains.annotations.Nullable;

/**
 * All units of an offering with their states and prices 销控图.
 *
 * @param session how far the selection has come
 * @param slot the slot called last, 0 before the first
 * @param slotClosesAt when the present slot ends at the latest; null when no turn is open
 * @param priceListVersion the price list in force; null before there is one
 */
public record Board(
    long offeringId,
    SessionState session,
    int slot,
    @Nullable Instant slotClosesAt,
    @Nullable Integer priceListVersion,
    List<BoardBuilding> buildings,
    BoardCounts counts,
    Instant serverTime) {

  List<BoardUnit> units() {
    return buildings.stream().flatMap(building -> building.units().stream()).toList();
  }

  /** The board as it stands after that tick. */
  Board after(BoardTick tick) {
    Map<Long, Unit.State> states =
        tick.changes().stream()
            .collect(Collectors.toMap(BoardTick.BoardChange::unitId, BoardTick.BoardChange::state));
    List<BoardBuilding> changed =
        buildings.stream().map(building -> building.with(states)).toList();
    return new Board(
        offeringId,
        tick.session(),
        tick.slot(),
        tick.slotClosesAt(),
        priceListVersion,
        changed,
        BoardCounts.of(changed),
        tick.serverTime());
  }
}
