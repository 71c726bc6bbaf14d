package org.anju.publicity;

import java.time.Instant;
import java.util.List;
import org.anju.offering.Stage;
import org.anju.project.ProjectUse;
import org.jetbrains.annotations.Nullable;

/**
 * An offering on its way from the checks to the draw, as the bureau sees it.
 *
 * @param use what its homes are for
 * @param undecided applications that wait for a check
 * @param openObjections undecided objections and appeals
 * @param holds families that keep the roster from being frozen now, the longest first; at most 100
 * @param pricesPublished whether the present price list is or was under public notice
 * @param pricesFiled whether both offices have filed it, so that families can be told
 * @param noticeClosesAt null before the notice
 * @param drawNumber null before the seal
 */
public record NoticeProgress(
    long offeringId,
    String offeringName,
    String district,
    ProjectUse use,
    Stage stage,
    Instant applicationsCloseAt,
    Instant drawAt,
    long undecided,
    long qualified,
    long openObjections,
    List<RosterHold> holds,
    boolean pricesPublished,
    boolean pricesFiled,
    @Nullable Instant noticeClosesAt,
    @Nullable Integer drawNumber) {}
