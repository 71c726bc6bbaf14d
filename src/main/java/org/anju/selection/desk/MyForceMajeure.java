package org.anju.selection.desk;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * What a family can do about force majeure in an offering.
 *
 * @param open whether it can claim it now
 * @param askBy the last moment to claim it; null when no date has been missed
 * @param asked the claim for its latest turn; null when there is none
 */
public record MyForceMajeure(boolean open, @Nullable Instant askBy, @Nullable ForceMajeure asked) {}
