package org.anju.selection;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anju.selection.floorplan.FloorPlan;
import org.jetbrains.annotations.Nullable;

/**
 * All units of an offering with their states and prices 销控图.
 *
 * @param progress how far the selection has come; of many receipt numbers only the first
 * @param priceListVersion the price list in force; null before there is one
 * @param floorPlans at most one for each layout
 */
public record Board(
    long offeringId,
    Progress progress,
    @Nullable Integer priceListVersion,
    List<BoardBuilding> buildings,
    List<FloorPlan> floorPlans) {

  List<BoardUnit> units() {
    return buildings.stream().flatMap(building -> building.units().stream()).toList();
  }

  /** The board as it stands after that tick. */
  Board after(BoardTick tick) {
    Map<Long, BoardState> states =
        tick.changes().stream()
            .collect(Collectors.toMap(BoardTick.BoardChange::unitId, BoardTick.BoardChange::state));
    List<BoardBuilding> changed =
        buildings.stream().map(building -> building.with(states)).toList();
    return new Board(offeringId, tick.progress(), priceListVersion, changed, floorPlans);
  }
}
