package org.anju.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.anju.platform.error.RefusedException;
import org.jetbrains.annotations.Nullable;

/**
 * The family is heard about an objection, once. Its silence is part of the case and decides
 * nothing.
 */
@Entity
@Table(name = "objection_hearing")
class ObjectionHearing {

  @Id
  @Column(name = "objection_id")
  private Long objectionId;

  @Column(name = "question_cipher")
  private byte[] questionCipher;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "answer_until")
  private Instant answerUntil;

  @Column(name = "statement_cipher")
  private byte[] statementCipher;

  private UUID folder;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Version private int version;

  protected ObjectionHearing() {}

  /** {@code questionCipher} is encrypted under {@link Objections#QUESTION}. */
  ObjectionHearing(
      long objectionId, byte[] questionCipher, String askedBy, Instant now, Instant answerUntil) {
    this.objectionId = objectionId;
    this.questionCipher = questionCipher;
    this.askedBy = askedBy;
    this.askedAt = now;
    this.answerUntil = answerUntil;
  }

  /**
   * The family's statement, encrypted under {@link Objections#STATEMENT}.
   *
   * @param attached null when nothing was handed in with it
   */
  void answer(byte[] statement, @Nullable UUID attached, Instant now) {
    if (answeredAt != null) {
      throw RefusedException.of(PublicityRefusal.ALREADY_ANSWERED);
    }
    if (!now.isBefore(answerUntil)) {
      throw RefusedException.of(PublicityRefusal.HEARING_OVER);
    }
    statementCipher = statement;
    folder = attached;
    answeredAt = now;
  }

  /** Whether the family has spoken, or let its time pass. */
  boolean endedAt(Instant now) {
    return answeredAt != null || !now.isBefore(answerUntil);
  }

  Instant answerUntil() {
    return answerUntil;
  }
}
