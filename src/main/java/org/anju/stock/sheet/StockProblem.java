package org.anju.stock.sheet;

import org.anju.platform.spreadsheet.ProblemCode;

/** What can be wrong with a line of the ledger beyond the form of its cells. */
public enum StockProblem implements ProblemCode {
  /** Larger than a unit of affordable housing may be (article 7). */
  AREA_ABOVE_CAP("stock.area-above-cap"),
  INNER_ABOVE_BUILT("stock.inner-above-built"),
  /** Of another district than the workbook. */
  DISTRICT_DIFFERS("stock.district-differs"),
  CREDIT_CODE_WRONG("stock.credit-code-wrong"),
  CODE_TWICE("stock.code-twice"),
  /** Two codes for one place. */
  PLACE_TWICE("stock.place-twice"),
  STOREY_UNCLEAR("stock.storey-unclear"),
  /** Blank while it is being built. */
  COMPLETED_LATER("stock.completed-later"),
  PRICE_TOO_HIGH("stock.price-too-high"),
  /** One estate with two addresses, one credit code with two names, one building with two days. */
  DIFFERS_FROM_ABOVE("stock.differs-from-above"),

  /** The ledger has this code in another district. */
  CODE_ELSEWHERE("stock.code-elsewhere"),
  /** The ledger has another code at this place. */
  PLACE_TAKEN("stock.place-taken"),
  /** It is affordable housing by now; a list of developers no longer changes it. */
  RESTRICTED("stock.restricted");

  private final String code;

  StockProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
