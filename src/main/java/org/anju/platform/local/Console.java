package org.anju.platform.local;

import java.io.PrintStream;

/**
 * Plain lines for the person who starts the stack. They come before the application's log is set
 * up, which would hold them back until the start is over.
 */
public final class Console {

  private final PrintStream out;

  public Console(PrintStream out) {
    this.out = out;
  }

  /** Writes to the standard output of this process. */
  public static Console standard() {
    return new Console(System.out);
  }

  /** Writes one line. */
  public void say(String line) {
    out.println(line);
    out.flush();
  }
}
