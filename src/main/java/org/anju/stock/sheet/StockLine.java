package org.anju.stock.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.anju.stock.Encumbrance;
import org.anju.stock.SaleState;
import org.jetbrains.annotations.Nullable;

/**
 * A sound line of a district's ledger. Areas in m² with two decimals.
 *
 * @param row as in the workbook, from 1
 * @param code by which the unit is known for good
 * @param creditCode of the developer
 * @param entrance empty in a building with one
 * @param orientation empty when the sheet says nothing
 * @param completedOn null while it is being built
 * @param askingPrice yuan per m² of built area; null when the developer names none
 */
public record StockLine(
    int row,
    String code,
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
    @Nullable BigDecimal askingPrice) {}
