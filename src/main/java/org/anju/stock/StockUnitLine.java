package org.anju.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jetbrains.annotations.Nullable;

/**
 * A unit of the ledger. Areas in m².
 *
 * @param creditCode of the developer
 * @param entrance empty in a building with one
 * @param orientation empty when it is not known
 * @param completedOn null while it is being built
 * @param askingPrice yuan per m² of built area; null when the developer names none
 * @param inAcquisition named by an acquisition that is neither refused nor withdrawn
 */
public record StockUnitLine(
    long id,
    String code,
    String district,
    String estate,
    String address,
    String developer,
    String creditCode,
    String building,
    String entrance,
    String room,
    int storey,
    String layout,
    String orientation,
    BigDecimal builtArea,
    BigDecimal innerArea,
    @Nullable LocalDate completedOn,
    SaleState saleState,
    Encumbrance encumbrance,
    @Nullable BigDecimal askingPrice,
    Title title,
    boolean inAcquisition) {}
