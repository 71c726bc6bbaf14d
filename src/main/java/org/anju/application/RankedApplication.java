package org.anju.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.anju.ranking.ScorePart;
import org.jetbrains.annotations.Nullable;

/**
 * Where an application stands in the order of families, with everything to compute it by hand.
 *
 * @param receivedAt decides between equal scores, the earlier first
 * @param score from 0 to 100, the sum of the parts' points
 * @param place 1 comes first; null until the family is qualified
 * @param families qualified families of the offering so far
 */
public record RankedApplication(
    String receipt,
    long offeringId,
    Instant receivedAt,
    BigDecimal score,
    List<ScorePart> parts,
    @Nullable Long place,
    long families) {}
