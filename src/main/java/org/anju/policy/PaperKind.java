package org.anju.policy;

/** A kind of paper that an application can need (article 15). */
public enum PaperKind {
  /** Identity cards of the applicant, the spouse and minor children. */
  IDENTITY_CARD,
  HOUSEHOLD_REGISTER,
  /** Asked of married families alone. */
  MARRIAGE_CERTIFICATE,
  /** Labour contract or letter of employment. */
  LABOUR_CONTRACT,
  /**
   * Record of social insurance payments. Where it is asked for beside the labour contract, one of
   * the two is enough.
   */
  SOCIAL_INSURANCE,
  /** Signed commitment that everything is true and that the housing may be checked. */
  COMMITMENT,
  INCOME_PROOF,
  TALENT_CERTIFICATE,
  /** Notice of expropriation or of the rebuilding of dangerous houses. */
  EXPROPRIATION_NOTICE,
  /** Decision that grants another housing policy. */
  HOUSING_POLICY_DECISION,
  OTHER_PROOF
}
