package org.anju.pricing.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A replacement price 重置价格 that is in force.
 *
 * @param land allocated land, yuan per m², as the other parts
 * @param price the three parts together
 */
@Schema(name = "PricingReplacement")
public record Replacement(
    long id,
    BigDecimal land,
    BigDecimal construction,
    BigDecimal fees,
    BigDecimal price,
    String source,
    LocalDate validUntil) {}
