package org.anju.selection.wish;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * A closed phase whose lists and result are published.
 *
 * @param tier null when the phase was for every family that was left
 * @param families that took part
 * @param lists of them with a list
 * @param assigned of them with a unit
 * @param digest SHA-256 in hex of {@code statement.json}
 */
public record PublishedWishes(
    int phase,
    @Nullable Integer tier,
    Instant closedAt,
    int families,
    int lists,
    int assigned,
    String digest) {}
