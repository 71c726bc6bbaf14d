package org.anju.platform.spreadsheet;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A column that a list may have: the words by which its heading is known and how its cells are
 * read. Declared once per list; where it stands in a sheet is found by {@link Table}.
 */
public final class Column<T> {

  private enum Need {
    EVERY_CELL,
    COLUMN,
    NOTHING
  }

  private final String key;
  private final CellReader<T> reader;
  private final Set<String> headings;
  private final Need need;

  private Column(String key, CellReader<T> reader, Set<String> headings, Need need) {
    this.key = key;
    this.reader = reader;
    this.headings = headings;
    this.need = need;
  }

  /**
   * A column whose every cell must be filled.
   *
   * @param key names it in the words as {@code column.<key>}
   * @param headings as people write them; blanks, remarks in brackets, width and case are ignored
   */
  public static <T> Column<T> required(String key, CellReader<T> reader, String... headings) {
    Set<String> known =
        Arrays.stream(headings).map(Texts::comparable).collect(Collectors.toUnmodifiableSet());
    return new Column<>(key, reader, known, Need.EVERY_CELL);
  }

  /** The same column, which must be there but may have blank cells. */
  public Column<T> orBlank() {
    return new Column<>(key, reader, headings, Need.COLUMN);
  }

  /** The same column, which may be missing altogether. */
  public Column<T> orMissing() {
    return new Column<>(key, reader, headings, Need.NOTHING);
  }

  /** Names the column in the words, and in a {@link TypedCell}. */
  public String key() {
    return key;
  }

  String words() {
    return "@column." + key;
  }

  CellReader<T> reader() {
    return reader;
  }

  boolean needsCell() {
    return need == Need.EVERY_CELL;
  }

  boolean needsColumn() {
    return need != Need.NOTHING;
  }

  boolean isHeaded(String comparableHeading) {
    return headings.contains(comparableHeading);
  }
}
