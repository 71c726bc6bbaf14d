package org.anju.verification;

import jakarta.validation.constraints.NotNull;

/** A case in the version that the officer saw. */
public record SeenCase(@NotNull Long applicationId, @NotNull Integer version) {}
