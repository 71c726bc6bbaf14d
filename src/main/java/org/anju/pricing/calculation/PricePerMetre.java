package org.anju.pricing.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A price per m² that is never divided before it is compared: so many yuan for so many m².
 *
 * @param amount yuan, with all decimals
 * @param area m², above zero
 */
public record PricePerMetre(BigDecimal amount, BigDecimal area) {

  private static final int CENTS = 2;

  /** So many yuan for each m². */
  public static PricePerMetre of(BigDecimal yuan) {
    return new PricePerMetre(yuan, BigDecimal.ONE);
  }

  /** What that area may cost at most, in yuan, rounded down to the cent. */
  public BigDecimal highestOf(BigDecimal listArea) {
    return highestOf(listArea, CENTS);
  }

  /** As {@link #highestOf(BigDecimal)}, rounded down to so many decimals. */
  BigDecimal highestOf(BigDecimal listArea, int decimals) {
    return amount.multiply(listArea).divide(area, decimals, RoundingMode.DOWN);
  }

  /** Whether homes of that area may cost so many yuan together; decided without dividing. */
  public boolean allows(BigDecimal total, BigDecimal listArea) {
    return total.multiply(area).compareTo(amount.multiply(listArea)) <= 0;
  }

  /** Yuan per m² as it is shown, rounded down to the cent. */
  public BigDecimal shown() {
    return highestOf(BigDecimal.ONE);
  }

  boolean isAbove(PricePerMetre other) {
    return amount.multiply(other.area).compareTo(other.amount.multiply(area)) > 0;
  }
}
