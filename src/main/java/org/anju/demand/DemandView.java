package org.anju.demand;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.anju.document.OfficialDocument;
import org.jetbrains.annotations.Nullable;

/**
 * A result as officers and acquirers see it.
 *
 * @param areaName the place that households were asked about
 * @param percent share of the households that want a home there, in % cut after two decimals
 * @param neededPercent more than this share in % is needed, by the policy in force
 * @param enough whether it is more
 * @param report null for acquirers
 * @param enteredByReader whether somebody else has to confirm it
 * @param reason why it was thrown away; null otherwise
 */
public record DemandView(
    long id,
    String district,
    String areaName,
    int surveyed,
    int wanting,
    BigDecimal percent,
    BigDecimal neededPercent,
    boolean enough,
    LocalDate surveyedOn,
    DemandState state,
    @Nullable OfficialDocument report,
    Instant enteredAt,
    boolean enteredByReader,
    @Nullable String reason,
    int version) {}
