package org.anju.acquisition;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jetbrains.annotations.Nullable;

/**
 * What an inspection found (measures, article 35).
 *
 * @param measuredArea m²
 * @param fitOut whether home and common parts are fitted out as agreed
 * @param facilities whether home and facilities are handed over as agreed
 * @param registrationNumber of the transfer in the register of real estate; null while there is
 *     none
 * @param findings in words, may be empty
 * @param agreedPrice yuan, when the developer agreed to a lower price afterwards
 */
public record Inspection(
    BigDecimal measuredArea,
    boolean fitOut,
    boolean facilities,
    @Nullable String registrationNumber,
    String findings,
    @Nullable BigDecimal agreedPrice,
    LocalDate inspectedOn) {

  /** Whether nothing of article 35 stands against taking the unit over. */
  boolean passed() {
    return fitOut && facilities && registrationNumber != null;
  }
}
