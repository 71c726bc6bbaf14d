package org.anju.policy.drafting;

import org.anju.platform.error.Refusal;

/** What is wrong with one value of the rules; the words name its bounds. */
public enum PolicyValueRefusal implements Refusal {
  /** Not 1 to 500 m², or more than two decimals. */
  AREA,
  /** Not 0 to 50 years. */
  YEARS,
  /** Not 14 to 30 years of age. */
  AGE,
  /** Not 1 to 10 million yuan, or more than two decimals. */
  INCOME,
  /** Not 0 to 1,000 million yuan, or more than two decimals. */
  MONEY,
  /** Not 0 to 100 %, or more than two decimals. */
  PERCENT,
  /** Not a whole number from 0 to 100 %. */
  WHOLE_PERCENT,
  /** Not 1 to 5 stars. */
  STARS,
  /** Not 1 to 365 days. */
  DAYS,
  /** Not 1 to 720 hours. */
  HOURS,
  /** Not 1 to 10 tickets. */
  TICKETS,
  /** Not 5 to 720 minutes. */
  MINUTES,
  /** Not 1 to 60 months. */
  MONTHS,
  /** Not 1 to 20 persons. */
  PERSONS,
  /** A weight is not 0 to 100. */
  WEIGHT,
  /** The weights are not 100 together. */
  WEIGHTS_TOGETHER,
  /** Not each of the seven categories once. */
  CATEGORIES,
  /** A category rests on nothing, or on the same twice. */
  PROOFS,
  /**
   * Identity card and commitment are missing, which article 15 asks of everybody, or a paper twice.
   */
  PAPERS,
  /** The years at work and what is to be proved do not fit together. */
  YEARS_AT_WORK,
  /** No kind of randomness, a kind that draws cannot use, or the same twice. */
  RANDOMNESS,
  /** Not each kind of personal data once, or somebody who is no officer may see it. */
  UNMASKING;

  @Override
  public int status() {
    return 422;
  }
}
