package org.anju.selection;

/** Where a family's turn 选房轮次 stands. */
public enum TurnState {
  WAITING,
  /** The family can choose until its time is over. */
  OPEN,
  /** The supervisor stopped the selection during the turn; the rest of its time follows. */
  PAUSED,
  /** The family asked to be excused by force majeure (article 21); others are called meanwhile. */
  SUSPENDED,
  CHOSEN,
  /** Given up (article 21); {@link TurnReason} says why. */
  FORFEITED,
  /** The phase ended before this family had a choice: it keeps its place on the waiting list. */
  NOT_CALLED
}
