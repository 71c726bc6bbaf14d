package org.anju.selection;

/** Where a family's turn 选房轮次 stands. */
public enum TurnState {
  WAITING,
  /** The family can choose until its time is over. */
  OPEN,
  CHOSEN,
  /** Given up, out of time, or not signed in time (article 21). */
  FORFEITED,
  /** The selection ended before this family was called: it keeps its place on the waiting list. */
  NOT_CALLED
}
