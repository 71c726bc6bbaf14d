package org.anju.contract;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * How a family was to pay, as it was recorded once.
 *
 * @param version from 1; the last one holds
 * @param recordedBy the account's name; null of versions from before names were kept
 */
public record FinancingVersion(
    int version, Financing financing, @Nullable String recordedBy, Instant recordedAt) {}
