package org.anju.application.papers;

import java.util.List;
import org.anju.policy.PaperKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A paper that the policy asks of a family.
 *
 * @param kinds one of these is enough
 * @param state whether one is there
 */
public record PaperNeed(List<PaperKind> kinds, State state) {

  /** Where a need stands. */
  @Schema(name = "PaperNeedState")
  public enum State {
    HANDED_IN,
    /** Nothing needs to be handed in: it is signed with the application itself. */
    SIGNED_IN_THE_APPLICATION,
    MISSING
  }
}
