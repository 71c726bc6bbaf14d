package org.anju.platform.files;

import java.io.IOException;
import java.nio.file.Path;

/** Looks for malware in a file before it is stored. */
public interface VirusScanner {

  /** Lets everything pass; for a deployment that configures no scanner. */
  VirusScanner NONE = file -> true;

  /**
   * Whether the file is clean. Blocks.
   *
   * @throws IOException when the scanner does not answer; the file is not taken in then
   */
  boolean isClean(Path file) throws IOException;
}
