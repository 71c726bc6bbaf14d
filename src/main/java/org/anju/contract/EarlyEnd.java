package org.anju.contract;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a lease ends before its term is over, as it was recorded.
 *
 * @param recordedBy the account's name
 */
public record EarlyEnd(
    LocalDate lastDay, LeaseEndReason reason, String note, String recordedBy, Instant recordedAt) {}
