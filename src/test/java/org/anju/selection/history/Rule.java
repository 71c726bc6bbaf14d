package org.anju.selection.history;

/** What must hold of every selection, whatever fails on the way. */
public enum Rule {
  ONE_UNIT_ONE_BUYER,
  ONE_HOUSEHOLD_ONE_UNIT,
  /** A family chose outside its turn, in a pause, or a unit that was kept for another family. */
  NOBODY_OUT_OF_TURN,
  /** A family's turn was taken away before its time was over. */
  NOBODY_LOSES_TIME,
  /** A family was told that a unit is its own, and the database does not know of it. */
  NOTHING_ACKNOWLEDGED_AND_LOST,
  /** The database keeps a sale that nobody asked for, or only by attempts that were refused. */
  NOTHING_SOLD_UNASKED,
  /** A family was refused for a reason that did not hold at any moment of its attempt. */
  NOTHING_REFUSED_THAT_WAS_FREE,
  /** An attempt sent again was told something else than the sale that it had made. */
  A_RETRY_GETS_THE_FIRST_ANSWER,
  /** A refusal that no attempt of this kind can get. */
  EVERY_ANSWER_IS_KNOWN
}
