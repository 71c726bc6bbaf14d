package org.anju.draw;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The frozen list of all families of a draw, in ascending order of their receipt numbers.
 *
 * @param lines at least one; no receipt number twice
 */
public record Roster(List<RosterLine> lines) {

  /**
   * @throws MalformedDrawFile when there is no line, or a receipt number is not greater than the
   *     one before
   */
  public Roster {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new MalformedDrawFile("a roster has at least one line");
    }
    for (int i = 1; i < lines.size(); i++) {
      requireAscending(lines.get(i - 1), lines.get(i));
    }
  }

  /**
   * Sorts the lines first.
   *
   * @throws MalformedDrawFile when there is no line or a receipt number stands twice
   */
  public static Roster sorted(Collection<RosterLine> lines) {
    return new Roster(lines.stream().sorted(Comparator.comparing(RosterLine::receipt)).toList());
  }

  /**
   * Reads the published file.
   *
   * @throws MalformedDrawFile when a line is not in its one form, out of order, or the last line
   *     feed is missing
   */
  public static Roster parse(String file) {
    return new Roster(Lines.read(file, RosterLine::parse));
  }

  /** The published file: each line in RFC 8785 form, ended by a line feed. */
  public String file() {
    return Lines.join(lines, RosterLine::jcs);
  }

  public int size() {
    return lines.size();
  }

  /** The tree over the lines without their line feeds. */
  public MerkleTree tree() {
    return MerkleTree.of(lines.size(), i -> lines.get(i).jcs().getBytes(StandardCharsets.UTF_8));
  }

  public Hash root() {
    return tree().root();
  }

  private static void requireAscending(RosterLine before, RosterLine after) {
    if (before.receipt().compareTo(after.receipt()) >= 0) {
      throw new MalformedDrawFile(
          "%s must come after %s".formatted(after.receipt(), before.receipt()));
    }
  }
}
