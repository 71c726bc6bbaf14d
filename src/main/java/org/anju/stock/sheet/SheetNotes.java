package org.anju.stock.sheet;

import java.util.List;
import org.jetbrains.annotations.Nullable;

/**
 * What is to be said of a sheet as a whole.
 *
 * @param code where the codes stand; null when no row was read
 * @param room where the rooms stand; null when no row was read
 * @param ignoredHeadings columns that mean nothing here
 */
public record SheetNotes(@Nullable Place code, @Nullable Place room, List<String> ignoredHeadings) {

  /**
   * A column of the sheet.
   *
   * @param letters as in the workbook, for example {@code AB}
   * @param heading as the sheet words it
   */
  public record Place(String letters, String heading) {}
}
