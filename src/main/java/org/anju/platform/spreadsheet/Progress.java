package org.anju.platform.spreadsheet;

/** Hears how far a long reading has come. */
@FunctionalInterface
public interface Progress {

  Progress UNHEARD = (done, all) -> {};

  /** Called now and then and once at the end; both numbers count filled rows of the sheet. */
  void at(int done, int all);

  /**
   * Called at each row of the file, filled or not, as it is read: nothing may come of it for long,
   * as in a sheet of a million empty rows.
   */
  default void walking() {}
}
