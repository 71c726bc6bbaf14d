package org.anju.offering;

/** How families choose in a phase of the selection plan 选房方案. */
public enum SelectionMode {
  /** In the order of the draw, several at a time, each with its own clock 按序选房. */
  TURNS,
  /**
   * Families rank units until the close; then units are assigned in the order of the draw 意向房源排序.
   */
  WISH_LISTS,
  /** What is left, first come first served behind a waiting room 剩余房源. */
  LEFTOVERS
}
