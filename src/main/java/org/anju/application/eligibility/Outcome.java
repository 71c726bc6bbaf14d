package org.anju.application.eligibility;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be said of a condition. */
@Schema(name = "EligibilityOutcome")
public enum Outcome {
  MET,
  NOT_MET,
  /** A fact is missing that decides; nobody is refused for it. */
  NOT_YET_KNOWN;

  static Outcome of(boolean met) {
    return met ? MET : NOT_MET;
  }

  /** {@code NOT_YET_KNOWN} for a question that was not answered. */
  static Outcome ofAnswer(Boolean answer) {
    return answer == null ? NOT_YET_KNOWN : of(answer);
  }

  /** All of them together: one that is not met decides, whatever else is unknown. */
  static Outcome all(Collection<Outcome> outcomes) {
    if (outcomes.contains(NOT_MET)) {
      return NOT_MET;
    }
    return outcomes.contains(NOT_YET_KNOWN) ? NOT_YET_KNOWN : MET;
  }
}
