package org.anju.platform.spreadsheet;

/** Why a file as a whole cannot be read. */
public enum UnreadableReason implements ProblemCode {
  EMPTY("file.empty"),
  TOO_LARGE("file.too-large"),
  UNPACKS_TOO_LARGE("file.unpacks-too-large"),
  TOO_MANY_ROWS("file.too-many-rows"),
  TOO_MANY_COLUMNS("file.too-many-columns"),
  NOT_A_WORKBOOK("file.not-a-workbook"),
  OTHER_WORKBOOK_FORMAT("file.other-workbook-format"),
  ENCRYPTED("file.encrypted"),
  DAMAGED("file.damaged"),
  /** Nothing is wrong with the file as far as is known: reading it failed by a fault of ours. */
  READER_FAILED("file.reader-failed");

  private final String code;

  UnreadableReason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
