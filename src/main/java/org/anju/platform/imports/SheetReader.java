package org.anju.platform.imports;

import java.io.InputStream;
import org.anju.platform.spreadsheet.Progress;

/** Reads one kind of workbook. Runs on a worker thread; never throws for what a file may hold. */
public interface SheetReader {

  ImportKind kind();

  /** Reads a workbook; {@code progress} is told how many rows of how many are read. */
  ReadSheet read(OpenImport job, InputStream workbook, Progress progress);
}
