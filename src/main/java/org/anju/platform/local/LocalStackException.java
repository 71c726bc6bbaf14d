package org.anju.platform.local;

/** The embedded stack cannot start. The message is one line for the person at the keyboard. */
public class LocalStackException extends RuntimeException {

  public LocalStackException(String message) {
    super(message);
  }

  public LocalStackException(String message, Throwable cause) {
    super(message, cause);
  }
}
