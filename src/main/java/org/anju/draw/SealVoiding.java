package org.anju.draw;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * Whether a seal can be voided now, and whether somebody has asked for it.
 *
 * @param possible by the time and the state of the draw
 * @param reason of the officer who asked; null when nobody has, as {@code requestedAt}
 * @param own whether this person asked, so that another must confirm
 */
public record SealVoiding(
    boolean possible, @Nullable String reason, @Nullable Instant requestedAt, boolean own) {}
