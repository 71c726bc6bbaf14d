package org.anju.verification.queue;

/** By what a queue is sorted. */
public enum QueueOrder {
  /** The longest waiting first, which is due first. */
  WAITING("a.waiting_since", "a.id"),
  RECEIPT("a.receipt", "a.id"),
  HOUSEHOLD("a.household_size", "a.id"),
  OFFERING("o.name", "a.id");

  private final String first;
  private final String then;

  QueueOrder(String first, String then) {
    this.first = first;
    this.then = then;
  }

  String sql(boolean descending) {
    String way = descending ? " DESC" : " ASC";
    return first + way + ", " + then + way;
  }
}
