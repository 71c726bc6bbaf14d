package org.anju.selection;

import java.util.List;
import java.util.Map;

/** A building's units, top storey first, within a storey by entrance and room. */
public record BoardBuilding(String name, List<BoardUnit> units) {

  BoardBuilding with(Map<Long, BoardState> states) {
    return new BoardBuilding(
        name,
        units.stream().map(unit -> unit.in(states.getOrDefault(unit.id(), unit.state()))).toList());
  }
}
