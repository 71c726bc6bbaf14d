package org.anju.selection;

import java.time.Instant;

/**
 * A unit that is kept for a family while it reads the price.
 *
 * @param until from then on others can take it
 */
public record Held(long unitId, Instant until) {}
