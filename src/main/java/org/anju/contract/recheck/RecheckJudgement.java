package org.anju.contract.recheck;

import org.anju.platform.error.RefusedException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * What an officer says of what changed.
 *
 * @param article null when it has no bearing
 */
public record RecheckJudgement(Verdict verdict, @Nullable String article, String reason) {

  /** Whether the family can sign. */
  @Schema(name = "RecheckVerdict")
  public enum Verdict {
    NO_BEARING,
    /** Needs the article, and a second officer. */
    NOT_ELIGIBLE
  }

  /** Refused without a reason, or without the article where it is needed. */
  public static RecheckJudgement of(
      Verdict verdict, @Nullable String article, @Nullable String reason) {
    boolean against = verdict == Verdict.NOT_ELIGIBLE;
    if (isBlank(reason) || against && isBlank(article)) {
      throw RefusedException.of(RecheckRefusal.GROUND_MISSING);
    }
    return new RecheckJudgement(verdict, against ? article.strip() : null, reason.strip());
  }

  RecheckState state() {
    return verdict == Verdict.NO_BEARING ? RecheckState.NO_BEARING : RecheckState.PROPOSED;
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
