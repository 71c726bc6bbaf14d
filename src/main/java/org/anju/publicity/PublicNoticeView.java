package org.anju.publicity;

import java.time.Instant;
import org.anju.project.ProjectUse;
import org.jetbrains.annotations.Nullable;

/**
 * A public notice.
 *
 * @param use whether the homes are sold, or let: then prices are rents a month
 * @param closesAt end of its term; what is personal in it is hidden afterwards, and objections to
 *     families are taken until then
 * @param over whether that time has passed
 * @param priceListVersion of a notice of prices, else null
 * @param entries families, units or ranks that it shows
 */
public record PublicNoticeView(
    PublicNoticeKind kind,
    long offeringId,
    String offeringName,
    String district,
    ProjectUse use,
    Instant publishedAt,
    Instant closesAt,
    boolean over,
    @Nullable Integer priceListVersion,
    long entries) {}
