package org.anju.selection.desk;

import org.anju.platform.error.Refusal;

/** Why a paper cannot be handed in, named or looked at. */
public enum SelectionPaperRefusal implements Refusal {
  /** There is no such paper, or it is none of the caller's business. */
  UNKNOWN(404),
  TOO_MANY(409);

  private final int status;

  SelectionPaperRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
