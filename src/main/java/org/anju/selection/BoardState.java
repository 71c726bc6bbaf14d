package org.anju.selection;

import java.util.Arrays;

/** How a unit stands on the board, as everybody sees it. */
public enum BoardState {
  AVAILABLE('A'),
  /** A family reads its price at this moment; nobody else can take it meanwhile. */
  HELD('H'),
  /** A family has chosen it; the agreement follows. */
  CHOSEN('C'),
  SOLD('S'),
  WITHDRAWN('W');

  private final char letter;

  BoardState(char letter) {
    this.letter = letter;
  }

  /**
   * SQL for the letter of unit {@code u}'s state. A kept unit counts as such until its time is
   * over.
   *
   * @param moment SQL for the selection's own time, as {@link PhaseNow#ownTime}
   */
  static String letterAt(String moment) {
    return "CASE WHEN u.state = 'AVAILABLE' AND u.held_until > %s THEN 'H' ELSE left(u.state, 1) END"
        .formatted(moment);
  }

  static BoardState of(char letter) {
    return Arrays.stream(values())
        .filter(state -> state.letter == letter)
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("unknown unit state " + letter));
  }
}
