package org.anju.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.anju.platform.error.FieldRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.CurrentHolidays;
import org.anju.platform.time.HolidayNotice;
import org.anju.platform.time.NoticeCheck;

/** Whether a notice can stand today: asked when it is proposed and again when it is decided. */
@ApplicationScoped
class NoticeRules {

  private final CurrentHolidays current;
  private final BusinessClock clock;

  NoticeRules(CurrentHolidays current, BusinessClock clock) {
    this.current = current;
    this.clock = clock;
  }

  void requireSound(HolidayNotice notice) {
    List<FieldRefusal> flaws =
        NoticeCheck.flaws(notice).stream()
            .map(found -> new FieldRefusal(found.field(), refusal(found.flaw())))
            .toList();
    if (!flaws.isEmpty()) {
      throw RefusedException.at(CalendarRefusal.NOTICE_INVALID, flaws);
    }
    requirePastKept(notice);
  }

  /** Terms that already ran were counted by days before today. */
  void requirePastKept(HolidayNotice notice) {
    NoticeCheck.changedPast(current.get(), notice, clock.today())
        .ifPresent(
            day -> {
              throw RefusedException.of(
                  CalendarRefusal.PAST_CHANGED, Map.of("day", day.toString()));
            });
  }

  private static CalendarRefusal refusal(NoticeCheck.Flaw flaw) {
    return CalendarRefusal.valueOf(flaw.name());
  }
}
