package org.anju.verification;

import org.anju.platform.error.RefusedException;

/**
 * What an officer decides and, for a refusal, by which article and why.
 *
 * @param article null when approved
 * @param reason null when approved
 */
public record Judgement(Verdict verdict, String article, String reason) {

  static Judgement approved() {
    return new Judgement(Verdict.APPROVED, null, null);
  }

  /** Refused without article or reason: {@code verification.ground-missing}. */
  public static Judgement of(Verdict verdict, String article, String reason) {
    if (verdict == Verdict.APPROVED) {
      return approved();
    }
    if (isBlank(article) || isBlank(reason)) {
      throw RefusedException.of(VerificationRefusal.GROUND_MISSING);
    }
    return new Judgement(verdict, article.strip(), reason.strip());
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
