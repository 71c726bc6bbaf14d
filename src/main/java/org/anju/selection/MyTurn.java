package org.anju.selection;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * A family's own turn.
 *
 * @param rank place in the draw, from 1
 * @param slot families of one slot choose at the same time; from 1
 * @param opensAt when the turn began; null before
 * @param closesAt when the turn ends; null before it began
 * @param expectedAt latest time at which a waiting turn begins, if every slot uses its whole time;
 *     null when the turn is no longer waiting
 * @param serverTime the business clock, for the countdown
 * @param familiesAhead families that still choose before this one's slot
 * @param chosen the unit taken; null when there is none
 */
public record MyTurn(
    long offeringId,
    String receipt,
    int rank,
    int slot,
    TurnState state,
    SessionState session,
    @Nullable Instant opensAt,
    @Nullable Instant closesAt,
    @Nullable Instant expectedAt,
    Instant serverTime,
    int familiesAhead,
    @Nullable Chosen chosen) {}
