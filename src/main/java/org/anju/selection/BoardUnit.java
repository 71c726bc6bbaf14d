package org.anju.selection;

import java.math.BigDecimal;
import org.jetbrains.annotations.Nullable;

/**
 * One unit on the board. Areas in m².
 *
 * @param unitPrice yuan per m² of built area; null when the price list in force lacks the unit
 * @param totalPrice yuan; null when the price list in force lacks the unit
 */
public record BoardUnit(
    long id,
    String entrance,
    String room,
    int storey,
    String layout,
    String orientation,
    BigDecimal builtArea,
    BigDecimal innerArea,
    BigDecimal sharedArea,
    @Nullable BigDecimal unitPrice,
    @Nullable BigDecimal totalPrice,
    BoardState state) {

  BoardUnit in(BoardState next) {
    return new BoardUnit(
        id,
        entrance,
        room,
        storey,
        layout,
        orientation,
        builtArea,
        innerArea,
        sharedArea,
        unitPrice,
        totalPrice,
        next);
  }
}
