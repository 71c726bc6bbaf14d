package org.anju.funding;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a lease asks for on one day.
 *
 * @param number from 1
 * @param dueOn the first day of the months that it pays for
 * @param lastDay the last one
 * @param months of rent
 * @param amount yuan of rent for these months
 */
public record RentInstalment(
    int number, LocalDate dueOn, LocalDate lastDay, int months, BigDecimal amount) {}
