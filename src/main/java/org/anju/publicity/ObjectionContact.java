package org.anju.publicity;

import org.jetbrains.annotations.Nullable;

/** How to reach whoever objected; null when no contact was left. */
public record ObjectionContact(@Nullable String contact) {}
