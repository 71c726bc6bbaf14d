package org.anju.selection.history;

import java.util.List;
import java.util.Map;

/**
 * All that was seen of one offering's selection.
 *
 * @param attempts in any order
 * @param turns when each family may choose; a family that was never called is not among them
 * @param session when the selection was open
 * @param pauses when nobody may choose, and whoever has its turn is told that it is paused
 * @param forfeits turns that ended without a unit
 * @param sold what the database keeps in the end
 */
public record SaleHistory(
    List<Attempt> attempts,
    Map<String, Spell> turns,
    Spell session,
    List<Spell> pauses,
    List<Hold> holds,
    List<Forfeit> forfeits,
    List<SoldUnit> sold) {

  public SaleHistory {
    attempts = List.copyOf(attempts);
    turns = Map.copyOf(turns);
    pauses = List.copyOf(pauses);
    holds = List.copyOf(holds);
    forfeits = List.copyOf(forfeits);
    sold = List.copyOf(sold);
  }
}
