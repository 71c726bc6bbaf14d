package org.anju.platform.spreadsheet;

import java.util.Map;

/** Carries the reason out of the readers; {@link Workbooks#read} turns it into a value. */
final class UnreadableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final UnreadableReason reason;
  private final transient Map<String, String> arguments;

  UnreadableException(UnreadableReason reason) {
    this(reason, Map.of(), null);
  }

  UnreadableException(UnreadableReason reason, Map<String, String> arguments) {
    this(reason, arguments, null);
  }

  UnreadableException(UnreadableReason reason, Throwable cause) {
    this(reason, Map.of(), cause);
  }

  private UnreadableException(
      UnreadableReason reason, Map<String, String> arguments, Throwable cause) {
    super(reason.code(), cause);
    this.reason = reason;
    this.arguments = arguments;
  }

  <T> Reading.Unreadable<T> asReading() {
    return new Reading.Unreadable<>(reason, arguments);
  }
}
