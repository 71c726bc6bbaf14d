package org.anju.publicity;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * An objection to a family as the family reads it: what the officer asks, never the words of
 * whoever objected.
 *
 * @param answerUntil end of the time to answer
 * @param canAnswer whether it can still answer
 * @param statement null when it has not answered
 * @param reason of the decision, null while open
 * @param appealUntil end of the time to appeal, null unless upheld
 * @param canAppeal whether it can still appeal
 * @param appeal null when it has not appealed
 */
public record FamilyObjection(
    long objectionId,
    long offeringId,
    String offeringName,
    String receipt,
    String question,
    Instant askedAt,
    Instant answerUntil,
    boolean canAnswer,
    @Nullable String statement,
    @Nullable Instant answeredAt,
    Objection.State state,
    @Nullable String reason,
    @Nullable Instant decidedAt,
    @Nullable Instant appealUntil,
    boolean canAppeal,
    @Nullable Appeal appeal) {

  /**
   * The family's appeal.
   *
   * @param dueAt by when it is to be decided
   * @param reason of the decision, null while open
   */
  @Schema(name = "FamilyAppeal")
  public record Appeal(
      String text,
      Instant filedAt,
      Instant dueAt,
      ObjectionAppeal.State state,
      @Nullable String reason,
      @Nullable Instant decidedAt) {}
}
