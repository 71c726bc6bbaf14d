package org.anju.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anju.document.OfficialDocument;
import org.jetbrains.annotations.Nullable;

/**
 * A project as its acquirer and the staff of its district see it.
 *
 * @param demand the survey that justifies it; null while none is chosen
 * @param reviewsAsked whose reviews its way asks for (article 11)
 * @param reviews in the order of entering; of several of an office the later one counts
 * @param dutiesAsked which duties its way asks for (article 12)
 * @param acceptanceAsked whether its homes wait for an acceptance 竣工验收
 * @param acceptance null while none is recorded
 * @param reason why it was refused; null otherwise
 * @param takenPart whether the reader reviewed it, so that others decide
 */
public record ProjectView(
    ProjectRow row,
    String address,
    @Nullable DemandLine demand,
    List<ReviewOffice> reviewsAsked,
    List<ReviewView> reviews,
    List<DutyKind> dutiesAsked,
    List<DutyView> duties,
    boolean acceptanceAsked,
    @Nullable AcceptanceView acceptance,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    boolean takenPart,
    int version) {

  /**
   * The survey's result.
   *
   * @param percent share of the surveyed households that want a home there, in %
   */
  public record DemandLine(
      long id, String areaName, int surveyed, int wanting, BigDecimal percent) {}

  /** That its buildings passed. */
  public record AcceptanceView(LocalDate acceptedOn, OfficialDocument document) {}

  /** What an office said. */
  public record ReviewView(
      ReviewOffice office, boolean inFavour, Instant enteredAt, OfficialDocument document) {}

  /**
   * Who answers for a part.
   *
   * @param company null for a certificate, as are the two after it
   * @param validUntil last day of the company's licence
   */
  public record DutyView(
      DutyKind kind,
      @Nullable String company,
      @Nullable String creditCode,
      @Nullable LocalDate validUntil,
      OfficialDocument document) {}
}
