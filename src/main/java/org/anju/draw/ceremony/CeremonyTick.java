package org.anju.draw.ceremony;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * A settled item.
 *
 * @param asItShouldBe false when it was not, or when nobody saw to it in time
 * @param remark null when there is none; always there when it was not as it should be
 * @param name of the person, as the token has it
 */
public record CeremonyTick(
    CeremonyItem item, boolean asItShouldBe, @Nullable String remark, String name, Instant at) {}
