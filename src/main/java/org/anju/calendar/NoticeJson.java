package org.anju.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.anju.platform.time.HolidayNotice;

/** The days of a notice as they are stored. */
@ApplicationScoped
class NoticeJson {

  private final ObjectMapper json;

  NoticeJson(ObjectMapper json) {
    this.json = json;
  }

  /** What the column holds; the rest of the notice stands beside it. */
  record Days(List<HolidayNotice.Holiday> holidays, List<LocalDate> workingDays) {}

  String written(HolidayNotice notice) {
    try {
      return json.writeValueAsString(new Days(notice.holidays(), notice.workingDays()));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  HolidayNotice of(CalendarNotice notice) {
    return read(notice.year(), notice.published(), notice.days());
  }

  HolidayNotice read(int year, LocalDate published, String written) {
    try {
      Days days = json.readValue(written, Days.class);
      return new HolidayNotice(year, published, days.holidays(), days.workingDays());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("the stored notice of " + year + " cannot be read", e);
    }
  }
}
