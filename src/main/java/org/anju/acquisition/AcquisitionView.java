package org.anju.acquisition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * An acquisition with all that its price rests on, but for its units, which are paged.
 *
 * @param version to be named with the next step
 * @param takenPart whether whoever looks took a step already, and so decides nothing
 * @param demand the survey result that justifies it; null when it is gone
 * @param limits of today; those of the last check once it is over; null while a price is missing
 * @param replacement in force today at the place; null when none is
 * @param comparable null while none is recorded
 * @param sums of its units
 * @param contract null before it is signed
 * @param against what stands against the next step, the gravest first and not all when there are
 *     many; nothing once it is over
 */
public record AcquisitionView(
    long id,
    int version,
    AcquisitionState state,
    boolean takenPart,
    long projectId,
    String projectName,
    String acquirerName,
    String district,
    String place,
    String developer,
    String developerCode,
    @Nullable Demand demand,
    @Nullable AcquisitionLimits limits,
    @Nullable Replacement replacement,
    @Nullable Comparable comparable,
    Sums sums,
    @Nullable Contract contract,
    AcquisitionEvidence evidence,
    List<Against> against) {

  /** How many of the surveyed want a home there; more than {@code minPercent} % must. */
  @Schema(name = "AcquisitionDemand")
  public record Demand(String area, int surveyed, int wanting, BigDecimal minPercent) {}

  /** A replacement price with its parts, yuan per m². */
  @Schema(name = "AcquisitionReplacement")
  public record Replacement(
      BigDecimal land,
      BigDecimal construction,
      BigDecimal fees,
      BigDecimal price,
      String source,
      LocalDate validUntil) {}

  /** The price of comparable commercial housing, yuan per m². */
  @Schema(name = "AcquisitionComparable")
  public record Comparable(
      BigDecimal price, String source, LocalDate day, @Nullable Long paperId) {}

  /**
   * The units together; none is counted that was left out.
   *
   * @param area of the ledger, m²
   * @param price yuan; 0 while none is set
   * @param appraised of all of them, yuan; null before the first appraisal
   * @param needsSecond whether two appraisers are needed
   * @param secondAbove from which sum in yuan on they are
   */
  @Schema(name = "AcquisitionSums")
  public record Sums(
      int units,
      BigDecimal area,
      BigDecimal price,
      @Nullable AppraisedValue appraised,
      boolean needsSecond,
      BigDecimal secondAbove) {}

  /** The signed contract; {@code price} in yuan as it was signed. */
  @Schema(name = "AcquisitionContract")
  public record Contract(String number, LocalDate day, BigDecimal price, @Nullable Long paperId) {}

  /** What stands against the next step, in words. */
  @Schema(name = "AcquisitionAgainst")
  public record Against(String code, String title, String detail) {}
}
