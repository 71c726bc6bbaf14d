package org.anju.pricing.calculation;

import org.anju.platform.error.Refusal;

/** Why a sheet is not taken, or a list does not stand on it. */
public enum CalculationRefusal implements Refusal {
  /** No list without a sheet. */
  SHEET_MISSING(409),
  /** The offering is of before projects were recorded. */
  PROJECT_MISSING(409),
  /** It lacks what its basis needs, or has what belongs to another. */
  SHEET_INCOMPLETE(422),
  /** More than the policy allows of the construction cost (article 13). */
  MARKUP_TOO_HIGH(422),
  /** More than the policy allows of the market rent (work plan, part 2 (2)). */
  RENT_TOO_HIGH(422),
  /** No home of the project was handed over at that place. */
  PLACE_UNKNOWN(422),
  /** No confirmed replacement price of the place is in force. */
  REPLACEMENT_MISSING(409),
  /** Another replacement price is in force by now. */
  SHEET_OUTDATED(409),
  /** Another offering of the project has filed a list that rests on other costs. */
  COSTS_FIXED(409),
  /** A later sheet of another offering has corrected the project's costs. */
  COSTS_OUTDATED(409),
  /** No confirmed contract with the land authority stands behind the cost of the land. */
  LAND_ABOVE_CONTRACTS(409),
  /** No confirmed contracts of building stand behind the cost of construction. */
  CONSTRUCTION_ABOVE_CONTRACTS(409),
  /** Another offering of the project names the same paper for a cost of its own. */
  PAPER_ELSEWHERE(409),
  /** Two costs of the sheet name the same paper. */
  PAPER_TWICE(422),
  /** A storey, orientation or layout has two coefficients. */
  COEFFICIENTS_AMBIGUOUS(422),
  /** The average aimed at is above the highest one. */
  TARGET_TOO_HIGH(422),
  /** There is nothing to price. */
  NO_UNITS(409),
  /** A coefficient or the basis leaves nothing of a price. */
  PRICE_BELOW_A_CENT(422),
  /** The prices together pass the limit (article 13). */
  TOTAL_ABOVE_CAP(409),
  /** The prices per m², weighted by area, pass the limit (article 13). */
  AVERAGE_ABOVE_CAP(409),
  /** The project's lists hold more area than the costs paid for. */
  AREA_ABOVE_COSTS(409),
  /** The overall profit passes the limit (article 10). */
  PROFIT_TOO_HIGH(409),
  /** The overall profit of the project's lists together passes the limit (article 10). */
  PROJECT_PROFIT_TOO_HIGH(409),
  /** A home is not, or no longer, one that was handed over with that area. */
  NOT_HANDED_OVER(409),
  /** A home is on sale in another offering. */
  ON_SALE_ELSEWHERE(409),
  /** A home that was free when the list was looked at went to another offering, or a family. */
  TAKEN_MEANWHILE(409);

  private final int status;

  CalculationRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
