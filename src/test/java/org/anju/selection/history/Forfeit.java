package org.anju.selection.history;

import java.time.Instant;

/**
 * A family whose time was over by the product's own word.
 *
 * @param seenAt when that was seen, some time after it happened
 * @param notBefore when its time was over at the earliest
 */
public record Forfeit(String family, Instant seenAt, Instant notBefore) {}
