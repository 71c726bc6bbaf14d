package org.anju.pricing.calculation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What else the homes cost, beside land and building or what they were bought for (article 10).
 *
 * @param amount yuan
 * @param note what it rests on, such as an invoice; may be empty
 */
@Schema(name = "PriceCostItem")
public record CostItem(Kind kind, BigDecimal amount, String note) {

  /** What money was spent on. */
  @Schema(name = "PriceCostKind")
  public enum Kind {
    /** Taxes and fees. */
    TAXES,
    INTEREST,
    FIT_OUT,
    MANAGEMENT,
    OTHER
  }
}
