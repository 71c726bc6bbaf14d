package org.anju.verification.queue;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * The case from which an officer goes on to the next one. If it is still held, it goes back into
 * the queue; first come the cases behind it, then those before.
 *
 * @param waitingSince as the officer saw it: a decision has changed it meanwhile
 */
public record LeftCase(@NotNull Long applicationId, @NotNull Instant waitingSince) {}
