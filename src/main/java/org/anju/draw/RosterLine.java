package org.anju.draw;

import java.util.regex.Pattern;

/**
 * One family in the draw.
 *
 * @param receipt the receipt number: capital letters, digits and hyphens, at most 40
 * @param tier 1 is called first; at most 1,000
 * @param tickets how many chances the family has, 1 to 1,000
 */
public record RosterLine(String receipt, int tier, int tickets) {

  /** The highest tier and the most tickets that the protocol allows. */
  public static final int HIGHEST = 1000;

  private static final Pattern RECEIPT = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");

  /**
   * @throws IllegalArgumentException when a part is outside the protocol
   */
  public RosterLine {
    if (receipt == null || !RECEIPT.matcher(receipt).matches()) {
      throw new IllegalArgumentException("a receipt number has 1 to 40 of A-Z, 0-9 and hyphen");
    }
    requireInRange("tier", tier);
    requireInRange("tickets", tickets);
  }

  /** The line as it is published and hashed (RFC 8785). */
  public String jcs() {
    return CanonicalJson.write(this);
  }

  /**
   * @throws MalformedDrawFile when the text is not the RFC 8785 form of a line
   */
  public static RosterLine parse(String jcs) {
    return CanonicalJson.read(jcs, RosterLine.class);
  }

  private static void requireInRange(String name, int value) {
    if (value < 1 || value > HIGHEST) {
      throw new IllegalArgumentException(name + " must be 1 to " + HIGHEST + ", not " + value);
    }
  }
}
