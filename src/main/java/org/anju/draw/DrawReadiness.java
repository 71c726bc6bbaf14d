package org.anju.draw;

import java.time.Instant;
import java.util.List;

/**
 * Whether the roster of an offering can be frozen.
 *
 * @param earliest the earliest time for the draw if it were sealed now
 */
public record DrawReadiness(
    long offeringId, boolean ready, List<DrawPrecondition> preconditions, Instant earliest) {}
