package org.anju.stock.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the lines of a ledger are held against.
 *
 * @param district whose ledger it is
 * @param areaCap the most built area that a unit may have, in m², by the policy in force
 * @param today the business day of reading
 */
public record StockTerms(String district, BigDecimal areaCap, LocalDate today) {}
