package org.anju.platform.imports;

import java.io.InputStream;
import java.util.function.IntConsumer;

/** Reads one kind of workbook. Runs on a worker thread; never throws for what a file may hold. */
public interface SheetReader {

  ImportKind kind();

  /** {@code progress} is told the number of rows read so far. */
  ReadSheet read(InputStream workbook, IntConsumer progress);
}
