package org.anju.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * What stands in the way of acquiring a unit: only built, unsold homes without encumbrance and
 * within the cap are acquired (articles 7 and 8).
 */
@Schema(name = "StockObstacle")
public enum Obstacle {
  /** Affordable housing already. */
  RESTRICTED,
  NOT_UNSOLD,
  NOT_COMPLETED,
  ENCUMBERED,
  ABOVE_CAP,
  /** Named by an acquisition that is neither refused nor withdrawn. */
  IN_ACQUISITION;

  /**
   * What is known of a unit.
   *
   * @param builtArea m²
   * @param completedOn null while it is being built
   */
  public record Standing(
      Title title,
      SaleState saleState,
      Encumbrance encumbrance,
      BigDecimal builtArea,
      @Nullable LocalDate completedOn,
      boolean inAcquisition) {}

  /**
   * Everything that stands in the way; nothing when the unit may be acquired.
   *
   * @param areaCap m², by the policy in force
   */
  public static Set<Obstacle> of(Standing unit, BigDecimal areaCap, LocalDate today) {
    Set<Obstacle> found = EnumSet.noneOf(Obstacle.class);
    addIf(found, RESTRICTED, unit.title() == Title.RESTRICTED);
    addIf(found, NOT_UNSOLD, unit.saleState() != SaleState.UNSOLD);
    addIf(found, NOT_COMPLETED, unit.completedOn() == null || unit.completedOn().isAfter(today));
    addIf(found, ENCUMBERED, unit.encumbrance() != Encumbrance.NONE);
    addIf(found, ABOVE_CAP, unit.builtArea().compareTo(areaCap) > 0);
    addIf(found, IN_ACQUISITION, unit.inAcquisition());
    return found;
  }

  private static void addIf(Set<Obstacle> found, Obstacle obstacle, boolean stands) {
    if (stands) {
      found.add(obstacle);
    }
  }
}
