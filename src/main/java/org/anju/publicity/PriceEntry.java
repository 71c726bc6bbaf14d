package org.anju.publicity;

import java.math.BigDecimal;

/**
 * A unit under public notice with its price.
 *
 * @param builtArea m²
 * @param unitPrice yuan per m²
 * @param totalPrice yuan
 */
public record PriceEntry(
    String building,
    String entrance,
    String room,
    int storey,
    String layout,
    BigDecimal builtArea,
    BigDecimal unitPrice,
    BigDecimal totalPrice) {}
