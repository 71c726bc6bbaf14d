package org.anju.selection;

/**
 * One message of a board's stream, encoded once for all viewers.
 *
 * @param tick the board's tick after this event
 * @param json the board or the tick; empty for a sign of life
 */
public record BoardEvent(Kind kind, long tick, String json) {

  /** What a message brings. */
  public enum Kind {
    /** The whole {@link Board}: the first message, and again when units or prices were replaced. */
    BOARD,
    /** A {@link BoardTick}. */
    TICK,
    /** Nothing new; keeps the connection open. */
    ALIVE
  }
}
