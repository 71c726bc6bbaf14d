package org.anju.application.papers;

import org.anju.platform.error.Refusal;

/** Why a paper is not taken in, shown or removed. */
public enum PaperRefusal implements Refusal {
  /** There is no such paper or folder, or it is none of the caller's business. */
  UNKNOWN(404),
  /** The employer filed the application, with its certificate in the place of papers. */
  NONE_FILED(404),
  /** The application is filed and was not given back for other papers. */
  FOLDER_CLOSED(409),
  /** The application is not complete; see the fields for the papers that are missing. */
  MISSING(422),
  TOO_MANY(409);

  private final int status;

  PaperRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
