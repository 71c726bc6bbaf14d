package org.anju.document;

import org.anju.platform.error.Refusal;

/** Why a document cannot be taken in, used or shown. */
public enum DocumentRefusal implements Refusal {
  /** There is none, or it is none of the caller's business. */
  UNKNOWN(404),
  /** It was handed in by somebody else, or proves another record already. */
  NOT_AT_HAND(422),
  /** No document is issued after today. */
  ISSUED_LATER(422);

  private final int status;

  DocumentRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
