package org.anju.selection.rehearsal;

/**
 * The numbers of the plan by which a family practises its turn, in seconds; a long turn is
 * practised in {@value #AT_MOST}.
 *
 * @param absentSeconds after the call, for who has not checked in
 * @param holdSeconds 0 for no hold
 */
public record PracticeNumbers(int secondsPerTurn, int absentSeconds, int holdSeconds) {

  /** A turn can last for hours; practice should not. */
  static final int AT_MOST = 600;

  /** Between the beginning and the call, to check in meanwhile. */
  static final int UNTIL_CALLED = 15;

  static PracticeNumbers of(int secondsPerTurn, int absentSeconds, int holdSeconds) {
    return new PracticeNumbers(
        Math.min(secondsPerTurn, AT_MOST), Math.min(absentSeconds, AT_MOST), holdSeconds);
  }
}
