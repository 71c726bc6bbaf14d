package org.anju.pricing.calculation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * What else the homes cost, beside land and building or what they were bought for (article 10).
 *
 * @param amount yuan
 * @param note what it was for; may be empty
 * @param documentId its paper, such as an invoice; null in sheets of before
 */
public record CostItem(Kind kind, BigDecimal amount, String note, @Nullable Long documentId) {

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
