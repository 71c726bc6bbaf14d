package org.anju.draw;

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

  private static final int LONGEST_RECEIPT = 40;
  private static final String BEFORE_RECEIPT = "{\"receipt\":\"";
  private static final String BEFORE_TICKETS = "\",\"tickets\":";
  private static final String BEFORE_TIER = ",\"tier\":";
  private static final String END = "}";

  /**
   * @throws IllegalArgumentException when a part is outside the protocol
   */
  public RosterLine {
    if (!isReceipt(receipt)) {
      throw new IllegalArgumentException("a receipt number has 1 to 40 of A-Z, 0-9 and hyphen");
    }
    requireInRange("tier", tier);
    requireInRange("tickets", tickets);
  }

  /** The line as it is published and hashed (RFC 8785). */
  public String jcs() {
    return BEFORE_RECEIPT + receipt + BEFORE_TICKETS + tickets + BEFORE_TIER + tier + END;
  }

  /**
   * @throws MalformedDrawFile when the text is not the RFC 8785 form of a line
   */
  public static RosterLine parse(String jcs) {
    RosterLine line = read(jcs);
    if (!line.jcs().equals(jcs)) {
      throw new MalformedDrawFile("a line of a roster that is not in RFC 8785 form: " + jcs);
    }
    return line;
  }

  private static RosterLine read(String jcs) {
    int tickets = jcs.indexOf(BEFORE_TICKETS);
    int tier = jcs.indexOf(BEFORE_TIER);
    int end = jcs.length() - END.length();
    try {
      return new RosterLine(
          jcs.substring(BEFORE_RECEIPT.length(), tickets),
          Integer.parseInt(jcs, tier + BEFORE_TIER.length(), end, 10),
          Integer.parseInt(jcs, tickets + BEFORE_TICKETS.length(), tier, 10));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new MalformedDrawFile("not a line of a roster: " + jcs);
    }
  }

  private static boolean isReceipt(String text) {
    return text != null
        && !text.isEmpty()
        && text.length() <= LONGEST_RECEIPT
        && text.charAt(0) != '-'
        && text.chars().allMatch(RosterLine::isInReceipts);
  }

  private static boolean isInReceipts(int letter) {
    return letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9' || letter == '-';
  }

  private static void requireInRange(String name, int value) {
    if (value < 1 || value > HIGHEST) {
      throw new IllegalArgumentException(name + " must be 1 to " + HIGHEST + ", not " + value);
    }
  }
}
