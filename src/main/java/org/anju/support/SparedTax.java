package org.anju.support;

/** A tax or fee that a project is spared (article 29; Weihai work plan, part 2 (3)). */
public enum SparedTax {
  /** 契税. */
  DEED_TAX,
  /** 印花税. */
  STAMP_DUTY,
  /** 增值税. */
  VALUE_ADDED_TAX,
  /** 土地增值税. */
  LAND_VALUE_TAX,
  /** 房产税. */
  PROPERTY_TAX,
  /** 城镇土地使用税. */
  LAND_USE_TAX,
  /** 行政事业性收费和政府性基金. */
  ADMINISTRATIVE_FEES
}
