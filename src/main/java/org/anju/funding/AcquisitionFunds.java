package org.anju.funding;

import java.math.BigDecimal;
import org.anju.funding.Books.AcquisitionState;
import org.jetbrains.annotations.Nullable;

/**
 * What money did for one acquisition, in yuan.
 *
 * @param price null as long as none is agreed
 * @param left what may still be paid
 * @param subsidy what is claimed for it once it is handed over (article 29)
 * @param claimed what was claimed
 * @param received what of it has come
 */
public record AcquisitionFunds(
    long acquisitionId,
    String developer,
    String developerCode,
    AcquisitionState state,
    @Nullable BigDecimal price,
    BigDecimal paid,
    BigDecimal left,
    BigDecimal subsidy,
    BigDecimal claimed,
    BigDecimal received) {}
