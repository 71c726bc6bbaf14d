package org.anju.acquirer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anju.document.OfficialDocument;
import org.jetbrains.annotations.Nullable;

/**
 * A qualification as its company and the officers of the district see it.
 *
 * @param opinions in the order of their entering; of several of an office the later one counts
 * @param decidedAt null until it is decided
 * @param reason why it was refused or suspended; null otherwise
 * @param takenPart whether the reader took a step after which others decide
 */
public record QualificationView(
    QualificationRow row,
    List<StatementView> statements,
    List<OpinionView> opinions,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    boolean takenPart,
    int version) {

  /**
   * What the company stated.
   *
   * @param validUntil last day on which the paper holds
   * @param expired whether that day is over
   * @param creditLine yuan; of a bank credit alone, else null
   */
  public record StatementView(
      StatementKind kind,
      LocalDate validUntil,
      boolean expired,
      @Nullable BigDecimal creditLine,
      OfficialDocument document) {}

  /** What an office said. */
  public record OpinionView(
      ConsultedOffice office, boolean inFavour, Instant enteredAt, OfficialDocument document) {}
}
