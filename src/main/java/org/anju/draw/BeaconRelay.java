package org.anju.draw;

import java.time.Instant;

/**
 * What one relay of a beacon answered last.
 *
 * @param relay its host
 * @param outcome {@code VALUE}, {@code NOT_YET}, {@code NO_ANSWER} or the flaw of its answer
 */
public record BeaconRelay(String relay, String outcome, Instant seenAt) {}
