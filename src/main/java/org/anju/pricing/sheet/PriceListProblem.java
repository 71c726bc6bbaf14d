package org.anju.pricing.sheet;

import org.anju.platform.spreadsheet.ProblemCode;

/** What can be wrong with a line of a price list beyond the form of its cells. */
public enum PriceListProblem implements ProblemCode {
  AREA_ABOVE_CAP("price-list.area-above-cap"),
  AREAS_DIFFER("price-list.areas-differ"),
  PRICE_DIFFERS("price-list.price-differs"),
  UNIT_TWICE("price-list.unit-twice"),
  STOREY_UNCLEAR("price-list.storey-unclear"),
  COUNT_DIFFERS("price-list.count-differs"),
  SUM_DIFFERS("price-list.sum-differs"),
  NOT_HANDED_OVER("price-list.not-handed-over"),
  AREA_NOT_AS_MEASURED("price-list.area-not-as-measured"),
  ON_SALE_ELSEWHERE("price-list.on-sale-elsewhere");

  private final String code;

  PriceListProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
