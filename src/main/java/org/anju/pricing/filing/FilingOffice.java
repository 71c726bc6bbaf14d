package org.anju.pricing.filing;

import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;

/** With whom a price list is filed (article 13). */
public enum FilingOffice {
  /** The city's housing bureau 住更部门. */
  BUREAU,
  /** Development-and-reform 发改部门. */
  PRICE;

  /** The office for which an officer decides. */
  static FilingOffice of(Actor officer) {
    return Roles.PRICE_OFFICER.equals(officer.role()) ? PRICE : BUREAU;
  }
}
