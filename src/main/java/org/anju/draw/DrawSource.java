package org.anju.draw;

import java.time.Instant;
import java.util.List;
import org.jetbrains.annotations.Nullable;

/**
 * One source of randomness and how far the entering of its value is.
 *
 * @param source its place in the seal, from 0
 * @param kind for example {@code dice}
 * @param digits how many digits the value has, 0 when it is fetched
 * @param attempt 1, or more when differing entries were opened again
 * @param entries entries of this attempt, 0 to 2
 * @param state for a beacon: {@code AGREED} when its value is settled, {@code MISMATCH} when its
 *     relays stopped it, {@code AWAITING_FIRST} otherwise
 * @param value null until it is settled
 * @param publication what is published and by whom; null but for a public number, as {@code issue}
 *     and {@code form}
 * @param round of drand; null for others
 * @param knownAt when the value can be known to anybody; null for dice
 * @param closesAt dice are settled before; null for others and where dice stand alone
 * @param relays what each relay of the beacon answered last; empty for others
 */
public record DrawSource(
    int source,
    String kind,
    int digits,
    int attempt,
    int entries,
    DoubleEntry.State state,
    @Nullable String value,
    @Nullable String publication,
    @Nullable String issue,
    @Nullable String form,
    @Nullable Long round,
    @Nullable Instant knownAt,
    @Nullable Instant closesAt,
    @Nullable Instant settledAt,
    List<BeaconRelay> relays) {}
