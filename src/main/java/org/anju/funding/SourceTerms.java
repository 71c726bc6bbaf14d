package org.anju.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jetbrains.annotations.Nullable;

/**
 * The terms of a loan, bond or fund, as its contract says.
 *
 * @param acquisitionId the one acquisition that it is for; null for all of its project
 * @param principal yuan, above zero, to the cent
 * @param annualRate % a year; zero for a grant
 * @param dayBasis how a day's interest is made of the yearly rate
 * @param dueOn last day; null when nothing is paid back
 */
public record SourceTerms(
    long projectId,
    @Nullable Long acquisitionId,
    SourceKind kind,
    String lender,
    String contractNumber,
    BigDecimal principal,
    BigDecimal annualRate,
    DayBasis dayBasis,
    LocalDate signedOn,
    @Nullable LocalDate dueOn) {}
