package org.anju.platform.imports;

import org.anju.platform.error.Refusal;

/** Why a workbook is not taken, or an import not saved. */
public enum ImportRefusal implements Refusal {
  UNKNOWN(404),
  NOT_YOURS(403),
  EMPTY_FILE(422),
  /** Still being read, saved already, or discarded. */
  NOT_READY(409),
  /** Rows are wrong and the kind of import is all or nothing. */
  HAS_PROBLEMS(422),
  NOTHING_TO_SAVE(422);

  private final int status;

  ImportRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
