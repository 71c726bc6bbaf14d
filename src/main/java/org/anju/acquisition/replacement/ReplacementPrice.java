package org.anju.acquisition.replacement;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A replacement price of a place.
 *
 * @param land allocated land, yuan per m² of built area
 * @param construction construction and installation, yuan per m²
 * @param fees fees and taxes, yuan per m²
 * @param price the three together
 * @param confirmed whether a second officer confirmed it; before that it limits nothing
 * @param mine whether whoever looks entered it, and so does not confirm it
 */
public record ReplacementPrice(
    long id,
    String district,
    String place,
    BigDecimal land,
    BigDecimal construction,
    BigDecimal fees,
    BigDecimal price,
    String source,
    LocalDate validFrom,
    LocalDate validUntil,
    boolean confirmed,
    boolean mine) {}
