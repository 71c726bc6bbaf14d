package org.anju.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The only source of time. Rules take instants and days as arguments; use cases ask this clock. */
public interface BusinessClock {

  /** The time by which notices, deadlines and working days are counted. */
  ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  Instant now();

  default LocalDate today() {
    return LocalDate.ofInstant(now(), zone());
  }

  default ZoneId zone() {
    return CHINA;
  }
}
