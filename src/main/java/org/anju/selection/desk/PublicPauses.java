package org.anju.selection.desk;

import java.time.Instant;
import java.util.List;
import org.anju.selection.SessionState;
import org.jetbrains.annotations.Nullable;

/**
 * Whether a selection is paused and why, and its latest pauses.
 *
 * @param phase the phase that goes on, comes next or was the last
 * @param now the pause that lasts; null when there is none
 * @param earlier the latest of those that are over, newest first
 */
public record PublicPauses(
    long offeringId,
    int phase,
    SessionState state,
    @Nullable PublicPause now,
    List<PublicPause> earlier,
    Instant serverTime) {

  public PublicPauses {
    earlier = List.copyOf(earlier);
  }
}
