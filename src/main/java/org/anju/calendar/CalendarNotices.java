package org.anju.calendar;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;

/** The notices of all years. */
@ApplicationScoped
class CalendarNotices implements PanacheRepositoryBase<CalendarNotice, Long> {

  /** The purpose under which a supervisor's reason is encrypted. */
  static final String REASON = "calendar_notice.reason";

  /** Refused with {@code request.stale} when the officer saw another version. */
  Uni<CalendarNotice> required(long id, int version) {
    return findById(id)
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(CalendarRefusal.UNKNOWN))
        .invoke(
            notice -> {
              if (notice.version() != version) {
                throw RefusedException.of(RequestRefusal.STALE);
              }
            });
  }

  /** The item is null when the year has none. */
  Uni<CalendarNotice> inForce(int year) {
    return find("year = ?1 and state = ?2", year, CalendarNotice.State.IN_FORCE).firstResult();
  }

  /** The item is null when nothing was ever proposed for the year. */
  Uni<CalendarNotice> latest(int year) {
    return find("year = ?1 order by id desc", year).firstResult();
  }
}
