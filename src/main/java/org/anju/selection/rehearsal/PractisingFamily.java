package org.anju.selection.rehearsal;

import org.anju.platform.error.RefusedException;
import org.jetbrains.annotations.Nullable;

/**
 * A family of the draw, with what its phases let it practise.
 *
 * @param numbers null when it never chooses in turn
 * @param mostWishes null when it never gives a list
 */
record PractisingFamily(
    long applicationId,
    String receipt,
    int rank,
    int tier,
    @Nullable PracticeNumbers numbers,
    @Nullable Integer mostWishes) {

  PracticeNumbers turnNumbers() {
    if (numbers == null) {
      throw RefusedException.of(RehearsalRefusal.OTHER_MODE);
    }
    return numbers;
  }

  int wishesAtMost() {
    if (mostWishes == null) {
      throw RefusedException.of(RehearsalRefusal.OTHER_MODE);
    }
    return mostWishes;
  }
}
