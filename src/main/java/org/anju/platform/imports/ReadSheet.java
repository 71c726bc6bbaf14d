package org.anju.platform.imports;

import java.util.List;
import java.util.Map;
import org.anju.platform.spreadsheet.UnreadableReason;

/** What came out of a workbook. */
public sealed interface ReadSheet {

  /**
   * Nothing could be read.
   *
   * @param arguments what the reason's words need, by name
   */
  record Unreadable(UnreadableReason reason, Map<String, String> arguments) implements ReadSheet {}

  /**
   * The rows, good and bad.
   *
   * @param summary totals as JSON, encrypted where it is kept
   */
  record Rows(List<Row> rows, String summary) implements ReadSheet {}

  /**
   * The rows are stored already: they came by {@link OpenImport#store} while the sheet was read.
   *
   * @param summary totals as JSON, encrypted where it is kept
   */
  record Stored(int good, int bad, String summary) implements ReadSheet {}

  /**
   * One row.
   *
   * @param number the row's number in the sheet; 0 for what concerns the whole sheet
   * @param good whether it can be saved
   * @param content what was read and what is wrong, as JSON
   * @param keys by which the row is found again, free of personal data
   */
  record Row(int number, boolean good, String content, List<String> keys) {

    /** The same row, found again by these. */
    public Row foundBy(List<String> otherKeys) {
      return new Row(number, good, content, otherKeys);
    }
  }
}
