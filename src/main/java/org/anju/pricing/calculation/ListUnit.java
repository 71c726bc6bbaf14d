package org.anju.pricing.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jetbrains.annotations.Nullable;

/**
 * A home that a list names.
 *
 * @param entrance empty when it has none, as are {@code orientation} and {@code note}
 * @param builtArea m², two decimals, as the other areas
 * @param stockUnit its number in the stock ledger; null when it did not come from there
 */
public record ListUnit(
    String building,
    String entrance,
    String room,
    int storey,
    String layout,
    String orientation,
    BigDecimal builtArea,
    BigDecimal innerArea,
    BigDecimal sharedArea,
    String note,
    @Nullable Long stockUnit) {

  /** By which people know it. */
  String name() {
    return List.of(building, entrance, room).stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  ListUnit withStockUnit(@Nullable Long id) {
    return new ListUnit(
        building,
        entrance,
        room,
        storey,
        layout,
        orientation,
        builtArea,
        innerArea,
        sharedArea,
        note,
        id);
  }
}
