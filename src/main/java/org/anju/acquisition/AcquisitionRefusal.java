package org.anju.acquisition;

import org.anju.platform.error.Refusal;

/** Why a step of an acquisition is not open. */
public enum AcquisitionRefusal implements Refusal {
  UNKNOWN(404),
  /** Of another acquirer or another district. */
  NOT_YOURS(403),
  /** The acquisition is past the step, or not there yet. */
  WRONG_STATE(409),
  /** The person did another step of the acquisition. */
  FOUR_EYES(409),
  /** The acquirer's qualification for the district is not in force (work plan, part 2 (3)). */
  ACQUIRER_NOT_ACTIVE(409),
  /** The project raises its housing in another way than by acquiring it. */
  OTHER_WAY(409),

  /** No confirmed survey result of the district. */
  DEMAND_UNKNOWN(409),
  /** Not more than the policy's share of the surveyed want a home there (article 8). */
  DEMAND_TOO_LOW(409),

  UNIT_UNKNOWN(409),
  UNIT_OTHER_DISTRICT(409),
  /** An acquisition buys from one developer. */
  UNIT_OTHER_DEVELOPER(409),
  UNIT_NOT_COMPLETED(409),
  /** Above the policy's built area (article 7). */
  UNIT_TOO_LARGE(409),
  UNIT_NOT_UNSOLD(409),
  UNIT_ENCUMBERED(409),
  /** It is affordable housing already. */
  UNIT_RESTRICTED(409),
  /** Another acquisition that is not over has it. */
  UNIT_TAKEN(409),
  /** What was appraised or negotiated is not added to. */
  UNITS_FIXED(409),
  TOO_MANY_UNITS(409),
  NO_UNITS(409),

  /** No confirmed replacement price of the place is in force. */
  REPLACEMENT_MISSING(409),
  COMPARABLE_MISSING(409),
  PRICE_MISSING(409),
  /** Above replacement price × area (work plan, part 2 (5)). */
  ABOVE_REPLACEMENT(409),
  /** Not far enough below comparable commercial housing (work plan, part 2 (5)). */
  DISCOUNT_TOO_SMALL(409),
  APPRAISAL_MISSING(409),
  /** Above the policy's sum two appraisers are needed. */
  SECOND_APPRAISAL_MISSING(409),
  ABOVE_APPRAISAL(409),
  /** The appraiser has appraised this acquisition already. */
  APPRAISER_TWICE(409),
  APPRAISER_CODE(422),
  /** The developer has not named a price yet. */
  OFFER_MISSING(409),
  /** More than the developer asks. */
  ABOVE_OFFER(409),
  DATE_IN_FUTURE(422),

  /** Finance and state assets have not both given their opinion. */
  OPINION_MISSING(409),
  OPINION_AGAINST(409),

  CONTRACT_NUMBER_TAKEN(409),
  /** The instalments do not add up to the price. */
  INSTALMENTS_SUM(422),
  /** The instalments are not in the order of their days, from the contract on. */
  INSTALMENTS_ORDER(422),

  NOT_INSPECTED(409),
  /** A finding of article 35 stands against taking the unit over. */
  INSPECTION_FAILED(409),
  /** A price after the inspection is never higher than the contract's for the measured area. */
  AGREED_PRICE_HIGHER(422),
  /** More was paid than the settled price: the developer pays back first. */
  PAID_ABOVE_PRICE(409),
  /** After the contract only a unit that cannot be taken over is left out. */
  UNIT_FIT(409),

  PAPER_UNKNOWN(409),
  TOO_MANY_PAPERS(409);

  private final int status;

  AcquisitionRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
