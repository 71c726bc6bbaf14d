package org.anju.selection.rehearsal;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * A family's latest run of practice.
 *
 * @param opensAt when the turn is called
 * @param presentAt when the family checked in; null when it has not
 * @param heldUnitId the unit of the copy that it holds; null for none
 * @param unitId the unit of the copy that it chose; null for none
 * @param runs how often the family has begun
 */
public record Practice(
    PracticeState state,
    Instant opensAt,
    Instant closesAt,
    @Nullable Instant presentAt,
    boolean holdUsed,
    @Nullable Long heldUnitId,
    @Nullable Instant heldUntil,
    @Nullable Long unitId,
    int runs) {

  /**
   * What is kept of a run.
   *
   * @param givenUpAt null unless the family declined
   */
  record Kept(
      Instant opensAt,
      Instant closesAt,
      @Nullable Instant presentAt,
      @Nullable Long unitId,
      @Nullable Instant givenUpAt) {

    PracticeState stateAt(Instant now) {
      if (unitId != null) {
        return PracticeState.CHOSEN;
      }
      if (givenUpAt != null) {
        return PracticeState.REFUSED;
      }
      if (now.isBefore(opensAt)) {
        return PracticeState.WAITING;
      }
      if (now.isBefore(closesAt)) {
        return PracticeState.OPEN;
      }
      return presentAt == null ? PracticeState.ABSENT : PracticeState.OUT_OF_TIME;
    }
  }
}
