package org.anju.acquisition;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jetbrains.annotations.Nullable;

/**
 * A unit as the stock ledger has it now.
 *
 * @param builtArea m²
 * @param completedOn null while it is being built
 * @param unsold whether the ledger says that it can be bought
 * @param encumbered whether a mortgage, seizure or lease lies on it
 * @param restricted whether it is affordable housing already
 */
record LedgerUnit(
    long id,
    String code,
    BigDecimal builtArea,
    String district,
    long developerId,
    @Nullable LocalDate completedOn,
    boolean unsold,
    boolean encumbered,
    boolean restricted) {}
