package org.anju.selection.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import org.anju.offering.LeaseTerms;
import org.anju.offering.SelectionMode;
import org.jetbrains.annotations.Nullable;

/**
 * What a confirmation sheet says. Areas in m², prices in yuan; of the family nothing but its
 * receipt number and masked copies.
 *
 * @param number of the choice
 * @param standing whether the choice still stands
 * @param lease what the lease says; null when the home is sold
 * @param digest of the choice in the audit log, in hex; null for choices that the log does not name
 * @param printedAt when the sheet was made
 */
public record ConfirmationSheet(
    long number,
    Standing standing,
    OfferingPart offering,
    FamilyPart family,
    UnitPart unit,
    ChoicePart choice,
    @Nullable LeaseTerms lease,
    @Nullable String digest,
    Instant printedAt) {

  /** What became of the choice. */
  public enum Standing {
    TO_SIGN,
    SIGNED,
    /** Given up, lapsed or taken back: the paper proves nothing any more. */
    ENDED
  }

  /** Who made the choice. */
  public enum By {
    FAMILY,
    /** By a power of attorney. */
    PROXY,
    /** The acquirer's desk, for a family that stood before it. */
    DESK,
    /** The family's own wish list, at its close. */
    WISHES
  }

  public record OfferingPart(String city, String name, String district, String address) {}

  /**
   * @param applicant masked
   * @param identity masked
   * @param rank place in the draw
   */
  public record FamilyPart(
      String receipt, String applicant, String identity, int drawNumber, int rank, int tier) {}

  /** {@code unitPrice} in yuan per m² of built area; a rent per m² and month, and per month. */
  public record UnitPart(
      String building,
      String entrance,
      String room,
      int storey,
      String layout,
      String orientation,
      BigDecimal builtArea,
      BigDecimal innerArea,
      BigDecimal sharedArea,
      BigDecimal unitPrice,
      BigDecimal totalPrice,
      int priceListVersion) {}

  /**
   * @param phase of the selection plan
   * @param signBy not signed by then counts as given up (article 21, 3)
   */
  public record ChoicePart(
      int phase, SelectionMode mode, By by, Instant chosenAt, Instant signBy) {}
}
