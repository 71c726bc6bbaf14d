package org.anju.selection.history;

import java.time.Instant;
import java.util.UUID;

/**
 * A sale that the database keeps in the end.
 *
 * @param chosenAt by the product's own clock
 */
public record SoldUnit(long selection, UUID key, String family, long unit, Instant chosenAt) {}
