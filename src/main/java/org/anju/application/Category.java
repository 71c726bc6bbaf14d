package org.anju.application;

/** The seven categories of article 6, in the order of the article. */
public enum Category {
  /** (一) Wage earners in their first five years of work. */
  NEW_WORKER,
  /** (二) Talents brought in by the city: science, teaching, medicine and others. */
  TALENT,
  /** (三) Migrant workers with steady work and poor housing. */
  MIGRANT_WORKER,
  /** (四) Families of low or middle income without a home in the city. */
  LOW_INCOME,
  /** (五) Families whose only home is expropriated or condemned. */
  HOME_EXPROPRIATED,
  /** (六) Families covered by rental housing, talent apartments or rent subsidies. */
  OTHER_HOUSING_POLICY,
  /** (七) Others; needs a reason. */
  OTHER
}
