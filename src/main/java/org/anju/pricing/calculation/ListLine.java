package org.anju.pricing.calculation;

import java.math.BigDecimal;

/**
 * A home with its price.
 *
 * @param unitPrice yuan per m² of built area, of homes to let per m² and month; two decimals
 * @param totalPrice yuan, of homes to let per month; two decimals
 */
public record ListLine(ListUnit unit, BigDecimal unitPrice, BigDecimal totalPrice) {}
