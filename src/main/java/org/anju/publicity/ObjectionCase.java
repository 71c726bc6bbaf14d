package org.anju.publicity;

import java.time.Instant;
import java.util.List;
import org.anju.publicity.attachment.Attachment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * An objection as the bureau reads it.
 *
 * @param hasContact whether the person left a contact; reading it is a step of its own
 * @param files handed in with it
 * @param dueAt by when it is to be decided
 * @param overdue whether that time passed without a decision
 * @param hearing null when the family was not asked
 * @param reason of the decision, null while open
 * @param appeal null when the family has not appealed
 */
public record ObjectionCase(
    long objectionId,
    long offeringId,
    String offeringName,
    long applicationId,
    String receipt,
    String text,
    boolean hasContact,
    List<Attachment> files,
    Objection.State state,
    Instant raisedAt,
    Instant dueAt,
    boolean overdue,
    Holder holder,
    @Nullable Hearing hearing,
    @Nullable String reason,
    @Nullable Instant decidedAt,
    @Nullable Instant appealUntil,
    @Nullable Appeal appeal,
    int version) {

  /**
   * Who works at it.
   *
   * @param name null while nobody does, and for whoever has never opened the desk
   */
  @Schema(name = "ObjectionHolder")
  public record Holder(Holding holding, @Nullable String name) {}

  /**
   * What the family was asked and said.
   *
   * @param ended whether it answered or its time has passed
   * @param statement null when it has not answered
   */
  @Schema(name = "ObjectionCaseHearing")
  public record Hearing(
      String question,
      Instant askedAt,
      Instant answerUntil,
      boolean ended,
      @Nullable String statement,
      @Nullable Instant answeredAt,
      List<Attachment> files) {}

  /**
   * The family's appeal.
   *
   * @param upheldByYou whether the reader upheld the objection and so must not decide
   * @param reason of the decision, null while open
   */
  @Schema(name = "ObjectionCaseAppeal")
  public record Appeal(
      String text,
      Instant filedAt,
      Instant dueAt,
      boolean overdue,
      ObjectionAppeal.State state,
      Holder holder,
      boolean upheldByYou,
      @Nullable String reason,
      @Nullable Instant decidedAt,
      List<Attachment> files,
      int version) {}
}
