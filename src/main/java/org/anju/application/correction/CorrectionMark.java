package org.anju.application.correction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anju.application.ApplicationRefusal;
import org.anju.platform.error.RefusedException;

/**
 * A field that an officer marked, and what is wrong there in the officer's words.
 *
 * @param remark for the family to read
 */
public record CorrectionMark(
    @NotNull CorrectionField field, @NotNull @Size(max = 500) String remark) {

  /** The marks, each field once and none without words. */
  static List<CorrectionMark> check(List<CorrectionMark> marks) {
    Set<CorrectionField> seen = EnumSet.noneOf(CorrectionField.class);
    boolean right =
        marks.stream().allMatch(mark -> !mark.remark().isBlank() && seen.add(mark.field()));
    if (!right || marks.isEmpty()) {
      throw RefusedException.of(ApplicationRefusal.MARKS_MISSING);
    }
    return marks.stream()
        .map(mark -> new CorrectionMark(mark.field(), mark.remark().strip()))
        .toList();
  }
}
