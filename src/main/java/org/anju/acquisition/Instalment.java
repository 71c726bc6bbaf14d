package org.anju.acquisition;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A part of the price.
 *
 * @param amount yuan, above zero
 */
public record Instalment(BigDecimal amount, LocalDate dueOn) {}
