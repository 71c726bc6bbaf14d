package org.anju.acquisition;

import java.math.BigDecimal;
import org.jetbrains.annotations.Nullable;

/**
 * A unit of the ledger that may be acquired and is in no acquisition.
 *
 * @param builtArea m²
 * @param askingPrice yuan per m²; null when the developer names none
 */
public record CandidateUnit(
    long unitId,
    String code,
    String developer,
    String estate,
    String building,
    String entrance,
    String room,
    String layout,
    BigDecimal builtArea,
    @Nullable BigDecimal askingPrice) {}
