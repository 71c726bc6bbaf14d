package org.anju.platform.imports;

/** How far an import has come. */
public enum ImportState {
  /** Uploaded; being read, or waiting to be. */
  READING,
  /** Read: its rows and their problems can be looked over. */
  READY,
  /** The file is no workbook, or lacks what it must have; nothing came of it. */
  UNREADABLE,
  /** Its good rows have become data. */
  SAVED,
  /** The person decided against it. */
  DISCARDED
}
