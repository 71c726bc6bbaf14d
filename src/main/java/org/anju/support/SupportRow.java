package org.anju.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jetbrains.annotations.Nullable;

/**
 * A claim in a list, in yuan.
 *
 * @param company name of the acquirer
 * @param article of Huangshi's measures
 * @param tax of tax relief alone
 * @param granted null unless it was granted
 * @param decisionWaits whether an entered decision waits for a second officer
 */
public record SupportRow(
    long id,
    long projectId,
    String projectName,
    String company,
    String district,
    SupportKind kind,
    int article,
    @Nullable SparedTax tax,
    SupportState state,
    BigDecimal claimed,
    LocalDate claimedOn,
    @Nullable BigDecimal granted,
    BigDecimal received,
    boolean decisionWaits) {}
