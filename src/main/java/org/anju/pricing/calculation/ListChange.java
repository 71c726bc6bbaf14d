package org.anju.pricing.calculation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * A home of a generated list beside the current one.
 *
 * @param builtArea m²
 * @param factor product of its coefficients; null for a home that the new list leaves out
 * @param unitPrice yuan per m²; null for a home that the new list leaves out, as {@code totalPrice}
 * @param totalPrice yuan
 * @param areaBefore m²; null when the current list does not have the home, as the prices before
 */
@Schema(name = "GeneratedLine")
public record ListChange(
    Kind kind,
    String building,
    String entrance,
    String room,
    int storey,
    String layout,
    String orientation,
    BigDecimal builtArea,
    @Nullable BigDecimal factor,
    @Nullable BigDecimal unitPrice,
    @Nullable BigDecimal totalPrice,
    @Nullable BigDecimal areaBefore,
    @Nullable BigDecimal unitPriceBefore,
    @Nullable BigDecimal totalPriceBefore) {

  /** What becomes of a home. */
  @Schema(name = "GeneratedChange")
  public enum Kind {
    ADDED,
    CHANGED,
    SAME,
    LEFT_OUT
  }

  static ListChange added(ListLine line, BigDecimal factor) {
    return of(Kind.ADDED, line, factor, null);
  }

  static ListChange kept(ListLine line, BigDecimal factor, ListLine before) {
    boolean isSame =
        line.totalPrice().compareTo(before.totalPrice()) == 0
            && line.unitPrice().compareTo(before.unitPrice()) == 0
            && line.unit().builtArea().compareTo(before.unit().builtArea()) == 0;
    return of(isSame ? Kind.SAME : Kind.CHANGED, line, factor, before);
  }

  static ListChange leftOut(ListLine before) {
    ListUnit unit = before.unit();
    return new ListChange(
        Kind.LEFT_OUT,
        unit.building(),
        unit.entrance(),
        unit.room(),
        unit.storey(),
        unit.layout(),
        unit.orientation(),
        unit.builtArea(),
        null,
        null,
        null,
        unit.builtArea(),
        before.unitPrice(),
        before.totalPrice());
  }

  private static ListChange of(
      Kind kind, ListLine line, BigDecimal factor, @Nullable ListLine before) {
    ListUnit unit = line.unit();
    return new ListChange(
        kind,
        unit.building(),
        unit.entrance(),
        unit.room(),
        unit.storey(),
        unit.layout(),
        unit.orientation(),
        unit.builtArea(),
        factor,
        line.unitPrice(),
        line.totalPrice(),
        before == null ? null : before.unit().builtArea(),
        before == null ? null : before.unitPrice(),
        before == null ? null : before.totalPrice());
  }
}
