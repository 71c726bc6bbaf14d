package org.anju.selection.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import org.anju.platform.time.BusinessClock;

/**
 * The time for a rehearsal: from the hour that the plan names to the end of that day in China, and
 * never into the selection itself.
 *
 * @param closesAt the first moment at which nobody practises any more
 */
record RehearsalDay(Instant opensAt, Instant closesAt) {

  static RehearsalDay of(Instant rehearsalAt, Instant selectionAt) {
    Instant midnight =
        LocalDate.ofInstant(rehearsalAt, BusinessClock.CHINA)
            .plusDays(1)
            .atStartOfDay(BusinessClock.CHINA)
            .toInstant();
    return new RehearsalDay(rehearsalAt, midnight.isBefore(selectionAt) ? midnight : selectionAt);
  }

  boolean isOpen(Instant now) {
    return !now.isBefore(opensAt) && now.isBefore(closesAt);
  }
}
