package org.anju.policy.drafting;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * One line of the public list of versions.
 *
 * @param district null for the whole city
 * @param endsOn the day on which the next version of the same place begins; null when there is none
 */
public record PublishedVersion(
    String name,
    @Nullable String district,
    LocalDate effectiveOn,
    @Nullable LocalDate endsOn,
    Phase phase) {

  /** Where a version stands on a day. */
  @Schema(name = "PolicyPhase")
  public enum Phase {
    UPCOMING,
    IN_FORCE,
    SUPERSEDED;

    static Phase on(LocalDate day, LocalDate effectiveOn, @Nullable LocalDate endsOn) {
      if (effectiveOn.isAfter(day)) {
        return UPCOMING;
      }
      return endsOn == null || endsOn.isAfter(day) ? IN_FORCE : SUPERSEDED;
    }
  }
}
