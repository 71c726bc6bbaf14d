package org.anju.selection;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anju.offering.Unit;

/** Units of an offering by state. */
public record BoardCounts(int available, int chosen, int sold, int withdrawn) {

  /** Counted from the board itself, so that cells and counts never disagree. */
  static BoardCounts of(List<BoardBuilding> buildings) {
    Map<Unit.State, Long> units =
        buildings.stream()
            .flatMap(building -> building.units().stream())
            .map(BoardUnit::state)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return new BoardCounts(
        units.getOrDefault(Unit.State.AVAILABLE, 0L).intValue(),
        units.getOrDefault(Unit.State.CHOSEN, 0L).intValue(),
        units.getOrDefault(Unit.State.SOLD, 0L).intValue(),
        units.getOrDefault(Unit.State.WITHDRAWN, 0L).intValue());
  }
}
