package org.anju.platform.personal;

/**
 * A stored value cannot be decrypted: altered, moved from another column, or its key is missing.
 */
public final class UnreadablePersonalData extends RuntimeException {

  UnreadablePersonalData(String message) {
    super(message);
  }

  UnreadablePersonalData(String message, Throwable cause) {
    super(message, cause);
  }
}
