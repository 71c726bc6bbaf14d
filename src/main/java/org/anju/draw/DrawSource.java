package org.anju.draw;

import org.jetbrains.annotations.Nullable;

/**
 * One source of randomness and how far the entering of its value is.
 *
 * @param source its place in the seal, from 0
 * @param kind for example {@code dice}
 * @param digits how many digits the value has, 0 when it is fetched
 * @param attempt 1, or more when differing entries were opened again
 * @param entries entries of this attempt, 0 to 2
 * @param value null before the result
 */
public record DrawSource(
    int source,
    String kind,
    int digits,
    int attempt,
    int entries,
    DoubleEntry.State state,
    @Nullable String value) {}
