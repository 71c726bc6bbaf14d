package org.anju.acquisition;

import java.math.BigDecimal;
import org.jetbrains.annotations.Nullable;

/**
 * A unit of an acquisition, with its limits.
 *
 * @param builtArea of the ledger, m²
 * @param price yuan; null while none is set
 * @param contractPrice yuan as it was signed; null before that
 * @param limits null while the replacement price or the comparable price is missing
 * @param inspection the last one; null before the first
 * @param settledPrice yuan, what is paid after the inspection; null before it
 * @param live false when the unit was left out or the acquisition came to nothing
 * @param leftOutReason null unless it was left out after the contract
 */
public record AcquisitionUnit(
    long unitId,
    String code,
    String estate,
    String building,
    String entrance,
    String room,
    String layout,
    BigDecimal builtArea,
    @Nullable BigDecimal price,
    @Nullable BigDecimal contractPrice,
    @Nullable UnitLimits limits,
    @Nullable Inspection inspection,
    @Nullable BigDecimal settledPrice,
    boolean live,
    @Nullable String leftOutReason) {}
