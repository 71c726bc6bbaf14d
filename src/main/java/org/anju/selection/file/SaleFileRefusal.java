package org.anju.selection.file;

import org.anju.platform.error.Refusal;

/** Why a file of a unit or a family, or a sheet, is not shown. */
public enum SaleFileRefusal implements Refusal {
  /** There is no such unit, family or choice. */
  UNKNOWN(404),
  /** It belongs to another family, another acquirer or another district. */
  NOT_YOURS(403);

  private final int status;

  SaleFileRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
