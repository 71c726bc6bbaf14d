package org.anju.selection;

import java.util.concurrent.Executor;

/** Somebody who watches a board: one open connection. */
public interface BoardViewer {

  /** The one thread on which the viewer is sent to; many viewers share it. */
  Executor loop();

  /**
   * Sends a message, on {@link #loop}. A viewer that cannot take it leaves it out and asks for the
   * whole board when it can again.
   */
  void send(BoardFrame frame);

  /** Ends the connection, on {@link #loop}. */
  void end();
}
