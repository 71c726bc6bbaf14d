package org.anju.stock;

import org.anju.platform.error.Refusal;

/** Why something cannot be done with the stock ledger. */
public enum StockRefusal implements Refusal {
  UNKNOWN(404),
  /** The measures do not cover it (article 3). */
  UNKNOWN_DISTRICT(422),
  /** Officers work on the ledgers of their own districts. */
  NOT_YOUR_DISTRICT(403),
  /** The ledger moved since the differences were shown; they were worked out anew. */
  LEDGER_MOVED(409);

  private final int status;

  StockRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
