package org.anju.policy;

/** A fact that belonging to a category of article 6 rests on. */
public enum Proof {
  /** Employed in the city: a labour contract, or social insurance of the last months. */
  STEADY_EMPLOYMENT,
  /** Fewer years at work than the category allows. */
  YEARS_AT_WORK,
  /** Brought in by the city as talent. */
  TALENT_STATUS,
  /** The household is registered in another city. */
  REGISTERED_ELSEWHERE,
  /** No home in the city, whatever the area per head. */
  NO_HOME,
  /** Last year's income per head below the policy's line. */
  INCOME_BELOW_LINE,
  /** The only home was expropriated or is part of the rebuilding of dangerous houses. */
  ONLY_HOME_TAKEN,
  /** Entitled to another housing policy, which ends with the purchase. */
  OTHER_HOUSING_POLICY,
  /** The reason that the family gives; officers judge it. */
  STATED_REASON
}
