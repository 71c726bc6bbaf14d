package org.anju.selection.file;

import java.time.Instant;
import java.util.List;
import org.anju.offering.SelectionMode;
import org.anju.project.ProjectUse;
import org.anju.selection.TurnReason;
import org.anju.selection.TurnState;
import org.jetbrains.annotations.Nullable;

/**
 * The file of a family 一户一档. Names and numbers are masked.
 *
 * @param use whether the family buys or rents
 * @param employer name of the employer that filed it; null for a family of its own
 * @param drawNumber null before the draw
 * @param rank place in the draw; null before it
 * @param papers how many papers the family handed in
 * @param turns in the order of the phases
 * @param choices the first one first; at most one is live
 * @param events in the order in which they happened, at most 1,000
 */
public record BuyerFile(
    String receipt,
    long offeringId,
    String offeringName,
    ProjectUse use,
    String district,
    String applicant,
    String identity,
    int householdSize,
    int tier,
    Instant submittedAt,
    @Nullable String employer,
    @Nullable Integer drawNumber,
    @Nullable Integer rank,
    int papers,
    List<FileTurn> turns,
    List<FileChoice> choices,
    List<FileEvent> events) {

  /**
   * A turn in a phase of the selection plan.
   *
   * @param reason why it ended without a unit; null when it did not
   * @param presentAt when the family checked in; null when it has not
   */
  public record FileTurn(
      int phase,
      SelectionMode mode,
      int rank,
      TurnState state,
      @Nullable TurnReason reason,
      @Nullable Instant presentAt,
      @Nullable Instant opensAt,
      @Nullable Instant closesAt) {}
}
