package org.anju.selection.desk;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * A pause of a selection, as everybody may read it.
 *
 * @param phase the phase that was paused
 * @param reason the supervisor's words; they name nobody
 * @param resumedAt null while it lasts
 */
public record PublicPause(
    int phase, String reason, Instant pausedAt, @Nullable Instant resumedAt) {}
