package org.anju.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anju.platform.time.HolidayNotice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * A year's notice as the bureau sees it.
 *
 * @param version to be sent with a decision, so that a stale page cannot decide
 * @param workingDays Saturdays and Sundays on which people work
 * @param mine proposed by whoever asks, who cannot decide it
 * @param decidedAt null while it waits
 * @param reason why it was sent back, null unless it was
 */
@Schema(name = "CalendarNoticeView")
public record NoticeView(
    long id,
    int version,
    CalendarNotice.State state,
    LocalDate published,
    List<HolidayNotice.Holiday> holidays,
    List<LocalDate> workingDays,
    Instant proposedAt,
    boolean mine,
    @Nullable Instant decidedAt,
    @Nullable String reason) {}
