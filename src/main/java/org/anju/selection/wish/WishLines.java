package org.anju.selection.wish;

import org.jetbrains.annotations.Nullable;

/** The lines of the published files, without their line feed, in the form of RFC 8785. */
final class WishLines {

  private WishLines() {}

  /** A unit that was free at the close. */
  record UnitLine(String building, String entrance, String room, long unit) {}

  static String unit(String building, String entrance, String room, long unit) {
    return WishProtocol.canonical(new UnitLine(building, entrance, room, unit));
  }

  /**
   * The list of a family that counted.
   *
   * @param version 0 when it had none
   */
  static String wishes(String family, int rank, int version, Long[] wishes) {
    StringBuilder line = new StringBuilder(128 + 8 * wishes.length);
    line.append("{\"family\":\"").append(family).append("\",\"rank\":").append(rank);
    line.append(",\"version\":").append(version).append(",\"wishes\":[");
    for (int i = 0; i < wishes.length; i++) {
      line.append(i == 0 ? "" : ",").append(wishes[i].longValue());
    }
    return line.append("]}").toString();
  }

  /** What became of a family. */
  static String outcome(
      String family, int rank, WishOutcome outcome, @Nullable Long unit, @Nullable Integer place) {
    return "{\"family\":\""
        + family
        + "\",\"outcome\":\""
        + outcome
        + "\",\"place\":"
        + place
        + ",\"rank\":"
        + rank
        + ",\"unit\":"
        + unit
        + "}";
  }
}
