package org.anju.funding.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One line of a bank statement.
 *
 * @param row as in the file, from 1
 * @param amount yuan; above zero came in, below zero went out
 * @param counterparty empty when the bank names none
 * @param reference the bank's serial number; empty when it gives none
 */
public record BankLine(
    int row, LocalDate day, BigDecimal amount, String counterparty, String reference) {}
