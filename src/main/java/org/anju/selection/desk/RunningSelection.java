package org.anju.selection.desk;

import java.time.Instant;
import org.anju.offering.SelectionMode;
import org.anju.selection.SessionState;
import org.jetbrains.annotations.Nullable;

/**
 * A selection of a district that goes on or comes next.
 *
 * @param phase the phase that goes on or comes next, from 1
 * @param startsAt when that phase opens at the earliest
 * @param pausedAt null unless it is paused
 * @param open families whose turn is open or paused
 * @param available units that are still free
 */
public record RunningSelection(
    long offeringId,
    String name,
    String district,
    int phase,
    SelectionMode mode,
    SessionState state,
    Instant startsAt,
    @Nullable Instant pausedAt,
    int open,
    int available) {}
