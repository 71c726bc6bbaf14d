package org.anju.draw;

import java.time.Instant;
import java.util.List;
import org.jetbrains.annotations.Nullable;

/**
 * Whether the roster of an offering can be frozen.
 *
 * @param holds families that keep it from being frozen for now, at most 100
 * @param randomnessKinds what the rules of the district demand, in their order
 * @param frozen the roster that waits for its seal, null before
 * @param earliest the earliest time for the draw if it were sealed now
 */
public record DrawReadiness(
    long offeringId,
    boolean ready,
    List<DrawPrecondition> preconditions,
    List<RosterHold> holds,
    Instant earliest,
    List<String> randomnessKinds,
    @Nullable DrawFreeze frozen) {}
