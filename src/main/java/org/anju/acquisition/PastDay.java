package org.anju.acquisition;

import java.time.LocalDate;
import org.anju.platform.error.RefusedException;

/** Days on which something happened. */
final class PastDay {

  private PastDay() {}

  /** Refuses a day that is still to come. */
  static void require(LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw RefusedException.of(AcquisitionRefusal.DATE_IN_FUTURE);
    }
  }
}
