package org.anju.publicity;

import java.time.Instant;
import org.anju.offering.Stage;
import org.jetbrains.annotations.Nullable;

/**
 * An offering on its way from the checks to the draw, as the bureau sees it.
 *
 * @param undecided applications that wait for a check
 * @param noticeClosesAt null before the notice
 * @param drawNumber null before the seal
 */
public record NoticeProgress(
    long offeringId,
    String offeringName,
    String district,
    Stage stage,
    Instant applicationsCloseAt,
    Instant drawAt,
    long undecided,
    long qualified,
    long openObjections,
    @Nullable Instant noticeClosesAt,
    @Nullable Integer drawNumber) {}
