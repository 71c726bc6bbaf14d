package org.anju.selection.leftover;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jetbrains.annotations.Nullable;

/**
 * A line of the published queue, in the form of RFC 8785 and ended by a line feed. Everything in it
 * is plain: receipt numbers are capital letters, digits and hyphens.
 */
final class QueueLine {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private QueueLine() {}

  /**
   * What the shuffle follows from.
   *
   * @param seed of the draw, in hex
   */
  record Head(
      long offering, int phase, int drawNumber, String seed, Instant openedAt, int shuffled) {

    String line() {
      return """
      {"drawNumber":%d,"offering":%d,"openedAt":"%s","phase":%d,"protocol":"%s","seed":"%s","shuffled":%d}
      """
          .formatted(
              drawNumber,
              offering,
              TIME.format(openedAt),
              phase,
              RoomShuffle.PROTOCOL,
              seed,
              shuffled);
    }
  }

  /**
   * A family in the queue.
   *
   * @param ticket in hex; null for those who came after the opening
   */
  record Place(int place, String receipt, Instant joinedAt, @Nullable String ticket) {

    String line() {
      return """
      {"joinedAt":"%s","place":%d,"receipt":"%s","ticket":%s}
      """
          .formatted(
              TIME.format(joinedAt),
              place,
              receipt,
              ticket == null ? "null" : "\"" + ticket + "\"");
    }
  }
}
