package org.anju.application.correction;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anju.application.Application;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * A return for correction.
 *
 * @param returnedFrom the status at which the officer gave it back, and to which it goes again
 * @param dueAt the last moment for the family
 * @param closedAt null while it is open
 */
public record Correction(
    Application.Status returnedFrom,
    List<CorrectionMark> marks,
    Instant returnedAt,
    Instant dueAt,
    State state,
    @Nullable Instant closedAt) {

  /** How a return stands. */
  @Schema(name = "CorrectionState")
  public enum State {
    /** Waits for the family. */
    OPEN,
    CORRECTED,
    /** The time passed; the officers go on with what they have. */
    OVERDUE,
    /** The family took its application back instead. */
    WITHDRAWN
  }

  /** What was marked. */
  Set<CorrectionField> fields() {
    return marks.stream()
        .map(CorrectionMark::field)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(CorrectionField.class)));
  }
}
