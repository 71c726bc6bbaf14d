package org.anju.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one clock of all business time. Nothing else in the product asks the machine for the time.
 */
public interface BusinessClock {

  /** The zone in which days begin and end. */
  ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  Instant now();

  default LocalDate today() {
    return LocalDate.ofInstant(now(), ZONE);
  }
}
