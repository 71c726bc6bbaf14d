package org.anju.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jetbrains.annotations.Nullable;

/**
 * The calendar of one year.
 *
 * @param today days before it are settled
 * @param inForce the notice by which working days are counted; null while the year has none
 * @param latest the notice that waits or was sent back or withdrawn last; null when the one in
 *     force is the latest, or there is none
 * @param fixedDays the days off that the law fixes, which count alone without a notice
 */
public record CalendarYear(
    int year,
    LocalDate today,
    @Nullable NoticeView inForce,
    @Nullable NoticeView latest,
    List<LocalDate> fixedDays) {}
