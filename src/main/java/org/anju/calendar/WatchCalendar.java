package org.anju.calendar;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.CurrentHolidays;
import org.anju.platform.time.NoticeAlarm;
import org.jboss.logging.Logger;

/**
 * Tells the operators when a year's notice is missed: a gauge, and a line of the log once a day.
 */
@ApplicationScoped
public class WatchCalendar {

  /** 1 while a notice is missed, 0 otherwise. */
  static final String GAUGE = "anju.calendar.notice.missing";

  private static final Logger LOG = Logger.getLogger(WatchCalendar.class);

  private final CurrentHolidays current;
  private final BusinessClock clock;
  private final MeterRegistry meters;
  private final AtomicReference<LocalDate> told = new AtomicReference<>();

  WatchCalendar(CurrentHolidays current, BusinessClock clock, MeterRegistry meters) {
    this.current = current;
    this.clock = clock;
    this.meters = meters;
  }

  void register(@Observes StartupEvent started) {
    Gauge.builder(GAUGE, () -> missing().isPresent() ? 1 : 0)
        .description("1 while the holiday notice of this or the next year is missed")
        .register(meters);
  }

  /** Looks often, so that a day begins soon after midnight in China, and speaks once a day. */
  @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tell() {
    LocalDate today = clock.today();
    OptionalInt year = missing();
    if (year.isPresent() && !today.equals(told.getAndSet(today))) {
      LOG.warnf(
          "The holiday notice of %d is missing: terms that reach into it are counted without its"
              + " holidays. An administrator enters it at /bureau/calendar.",
          year.getAsInt());
    }
  }

  private OptionalInt missing() {
    return NoticeAlarm.missing(current.get(), clock.today());
  }
}
