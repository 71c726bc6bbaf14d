package org.anju.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * The roots of as many lines each as fill a subtree: with them the proof of one line needs the
 * lines of its own block alone.
 */
final class RosterBlocks {

  /** Lines of one block; a power of two, so that a block is a subtree of the roster's tree. */
  static final int LINES = 256;

  private RosterBlocks() {}

  static List<Hash> of(Roster roster) {
    List<RosterLine> lines = roster.lines();
    List<Hash> roots = new ArrayList<>();
    for (int from = 0; from < lines.size(); from += LINES) {
      roots.add(new Roster(lines.subList(from, Math.min(lines.size(), from + LINES))).root());
    }
    return List.copyOf(roots);
  }
}
