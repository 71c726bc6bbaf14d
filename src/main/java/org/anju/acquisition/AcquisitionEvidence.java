package org.anju.acquisition;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/** What was recorded of an acquisition, each list from the first to the last. */
public record AcquisitionEvidence(
    List<Appraisal> appraisals,
    List<Round> rounds,
    List<Opinion> opinions,
    List<Instalment> instalments,
    List<Step> steps,
    List<AcquisitionPaper> papers) {

  /**
   * An appraiser's report.
   *
   * @param value yuan, of the area in m² that was appraised
   */
  @Schema(name = "AcquisitionAppraisal")
  public record Appraisal(
      String appraiser,
      String creditCode,
      String licenceNumber,
      LocalDate day,
      BigDecimal value,
      BigDecimal area,
      long paperId) {}

  /**
   * A round of negotiation.
   *
   * @param amount yuan, for the area in m² that was negotiated
   */
  @Schema(name = "AcquisitionRound")
  public record Round(
      int number,
      RecordEvidence.Side offeredBy,
      BigDecimal amount,
      BigDecimal area,
      LocalDate day,
      String note) {}

  /** What a department says. */
  @Schema(name = "AcquisitionOpinion")
  public record Opinion(
      Department department,
      boolean inFavour,
      String documentNumber,
      LocalDate day,
      String note,
      @Nullable Long paperId) {}

  /**
   * What somebody did, and what the price was checked against.
   *
   * @param role of whoever did it
   * @param reason of a refusal or a withdrawal
   * @param price yuan; null for a step without one
   * @param replacementPrice yuan per m²
   * @param comparablePrice yuan per m²
   */
  @Schema(name = "AcquisitionStepTaken")
  public record Step(
      AcquisitionStep step,
      String role,
      Instant at,
      @Nullable String reason,
      @Nullable BigDecimal price,
      @Nullable BigDecimal replacementPrice,
      @Nullable BigDecimal comparablePrice) {}
}
