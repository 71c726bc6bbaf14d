package org.anju.policy;

import java.time.LocalDate;
import org.jetbrains.annotations.Nullable;

/**
 * Values with the place and the day from which they are in force.
 *
 * @param district the district that they are for; null for the whole city
 * @param effectiveOn their first day
 */
public record PolicyVersion(@Nullable String district, LocalDate effectiveOn, Policy policy) {

  public String name() {
    return policy.version();
  }
}
