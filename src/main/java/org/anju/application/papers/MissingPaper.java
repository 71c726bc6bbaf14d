package org.anju.application.papers;

import org.anju.platform.error.Refusal;
import org.anju.policy.PaperKind;

/**
 * A paper without which nobody's application is taken (article 15). The commitment is none of them:
 * it is signed in the application.
 */
public enum MissingPaper implements Refusal {
  IDENTITY_CARD,
  HOUSEHOLD_REGISTER,
  MARRIAGE_CERTIFICATE,
  LABOUR_CONTRACT,
  SOCIAL_INSURANCE,
  /** A labour contract or a record of social insurance: either is enough. */
  PROOF_OF_WORK,
  INCOME_PROOF,
  TALENT_CERTIFICATE,
  EXPROPRIATION_NOTICE,
  HOUSING_POLICY_DECISION,
  OTHER_PROOF;

  static MissingPaper of(PaperNeed need) {
    return need.kinds().size() > 1 ? PROOF_OF_WORK : valueOf(first(need).name());
  }

  /** Where a form shows it. */
  static String field(PaperNeed need) {
    return "papers." + first(need);
  }

  private static PaperKind first(PaperNeed need) {
    return need.kinds().get(0);
  }

  @Override
  public int status() {
    return 422;
  }
}
