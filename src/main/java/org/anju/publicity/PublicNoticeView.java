package org.anju.publicity;

import java.time.Instant;

/**
 * A public notice.
 *
 * @param closesAt objections are taken until then; afterwards names and numbers are hidden
 * @param over whether that time has passed
 * @param families families under notice
 */
public record PublicNoticeView(
    long offeringId,
    String offeringName,
    String district,
    Instant publishedAt,
    Instant closesAt,
    boolean over,
    long families) {}
