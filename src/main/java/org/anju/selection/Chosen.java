package org.anju.selection;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A unit that a family has taken.
 *
 * @param totalPrice yuan, from the price list in force at the moment of choosing
 * @param signBy the agreement has to be signed by then, else it counts as given up (article 21, 3)
 */
public record Chosen(
    long selectionId,
    String receipt,
    long unitId,
    String building,
    String entrance,
    String room,
    BigDecimal totalPrice,
    Instant chosenAt,
    Instant signBy) {}
