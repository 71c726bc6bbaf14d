package org.anju.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anju.application.correction.Correction;
import org.anju.offering.Step;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * An application as its family sees it.
 *
 * @param employer alias of the employer that filed it, null for the family's own
 * @param refusal why it was refused; null when it was not, and for whoever only knows the receipt
 * @param correction what an officer wants corrected; null when nothing, and for whoever only knows
 *     the receipt
 * @param paperFolder where its papers are, while something has to be corrected
 */
public record ApplicationView(
    String receipt,
    long offeringId,
    String offeringName,
    Step step,
    Application.Status status,
    Category category,
    int householdSize,
    String applicantMasked,
    @Nullable String employer,
    Instant submittedAt,
    List<Entry> timeline,
    @Nullable Ground refusal,
    @Nullable Correction correction,
    @Nullable UUID paperFolder) {

  /** Why an officer refused it: the article, and the reason in the officer's words. */
  public record Ground(String article, String reason) {}

  /** One entry of the timeline, oldest first. */
  @Schema(name = "TimelineEntry")
  public record Entry(ApplicationEvent.Kind kind, Instant at) {}
}
