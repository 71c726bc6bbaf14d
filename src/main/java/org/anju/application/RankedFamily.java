package org.anju.application;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A qualified family in the order of its offering, masked.
 *
 * @param place 1 comes first
 * @param score from 0 to 100
 * @param receivedAt decides between equal scores, the earlier first
 */
public record RankedFamily(
    long place,
    String receipt,
    String applicantMasked,
    int householdSize,
    int tier,
    BigDecimal score,
    Instant receivedAt) {}
