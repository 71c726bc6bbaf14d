package org.anju.selection.leftover;

/**
 * After how many seconds a page asks again. Who is called soon has to know it soon; ten thousand
 * that wait must not ask all at once.
 */
final class AskAgain {

  private static final int SOONEST = 2;
  private static final int LATEST = 30;
  private static final int AHEAD_PER_SECOND = 20;
  private static final int FAMILIES_PER_SECOND = 200;

  private AskAgain() {}

  static int inTheQueue(int ahead) {
    return Math.min(LATEST, SOONEST + ahead / AHEAD_PER_SECOND);
  }

  static int inTheRoom(int families) {
    return Math.min(LATEST, SOONEST + families / FAMILIES_PER_SECOND);
  }

  static int watching(int families) {
    return Math.min(LATEST, 2 * inTheRoom(families));
  }
}
