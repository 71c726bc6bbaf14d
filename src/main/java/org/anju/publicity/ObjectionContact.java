package org.anju.publicity;

import jakarta.annotation.Nullable;

/** How to reach whoever objected; null when no contact was left. */
public record ObjectionContact(@Nullable String contact) {}
