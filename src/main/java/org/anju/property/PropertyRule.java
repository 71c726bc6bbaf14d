package org.anju.property;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anju.platform.error.FieldRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.SocialCreditCode;

/**
 * Which property service a project may have: good enough, graded, and graded still (article 20).
 */
public final class PropertyRule {

  private PropertyRule() {}

  /**
   * Refuses too few stars.
   *
   * @param needed the policy's least
   */
  static void requireStars(int stars, int needed) {
    if (stars < needed) {
      throw RefusedException.of(
          PropertyRefusal.TOO_FEW_STARS,
          Map.of("stars", String.valueOf(stars), "needed", String.valueOf(needed)));
    }
  }

  /** Refuses a grading that has ended; its last day still counts. */
  static void requireValid(LocalDate validUntil, LocalDate today) {
    if (validUntil.isBefore(today)) {
      throw at("validUntil", PropertyRefusal.GRADING_EXPIRED);
    }
  }

  /** The code, normalised; refused when it is none by its check character. */
  static SocialCreditCode creditCode(String typed) {
    return SocialCreditCode.parse(typed)
        .value()
        .orElseThrow(() -> at("creditCode", PropertyRefusal.CREDIT_CODE_INVALID));
  }

  private static RefusedException at(String field, PropertyRefusal refusal) {
    return RefusedException.at(refusal, List.of(new FieldRefusal(field, refusal)));
  }
}
