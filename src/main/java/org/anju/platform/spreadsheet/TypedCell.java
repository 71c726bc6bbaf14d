package org.anju.platform.spreadsheet;

/**
 * A cell as somebody typed it, with all that is needed to read it again.
 *
 * @param column the key of its {@link Column}
 * @param place of the column in the sheet, the first being 0
 * @param heading as the sheet words it
 * @param text empty for a blank cell, and for a formula without a result
 */
public record TypedCell(String column, int place, String heading, String text) {

  /** The same cell with other text. */
  public TypedCell with(String other) {
    return new TypedCell(column, place, heading, other);
  }
}
