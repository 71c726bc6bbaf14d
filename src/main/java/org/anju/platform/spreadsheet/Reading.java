package org.anju.platform.spreadsheet;

import java.util.Map;

/** What came of reading a file: its content, or the reason why there is none. */
public sealed interface Reading<T> {

  /** The file could be read; the content may still list problems at cells. */
  record Readable<T>(T content) implements Reading<T> {}

  /**
   * The file as a whole cannot be read.
   *
   * @param arguments what the words need, by name
   */
  record Unreadable<T>(UnreadableReason reason, Map<String, String> arguments)
      implements Reading<T> {}
}
