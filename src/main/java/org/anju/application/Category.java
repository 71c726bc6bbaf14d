package org.anju.application;

import org.anju.policy.CategoryCode;

/**
 * The seven categories of households of which one must hold for eligibility (Huangshi measures,
 * article 6, (一) to (七), in that order).
 */
public enum Category {
  /** (一) New at work for less than five years, living on wages. */
  NEW_WORKER,
  /** (二) Talent that the city brought in, such as scientists, teachers and medical staff. */
  TALENT,
  /** (三) Worker from elsewhere with steady employment and hardship in housing. */
  MIGRANT_WORKER,
  /** (四) Family of middle or low income without a home in the city. */
  LOW_INCOME,
  /** (五) The only home was expropriated or is part of the rebuilding of dangerous houses. */
  HOME_EXPROPRIATED,
  /** (六) Entitled to affordable rental housing, a talent apartment or a rent subsidy. */
  OTHER_HOUSING_POLICY,
  /** (七) Another family that meets the conditions for housing support; the reason must be given. */
  OTHER;

  /** The place in article 6, from 1 to 7. */
  public int item() {
    return ordinal() + 1;
  }

  /** The policy's name of this place. */
  public CategoryCode code() {
    return CategoryCode.values()[ordinal()];
  }
}
