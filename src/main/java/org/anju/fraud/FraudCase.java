package org.anju.fraud;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.anju.application.Application;
import org.anju.platform.error.RefusedException;
import org.jetbrains.annotations.Nullable;

/**
 * A case of fraud against an application (article 34). It moves only through its verbs, and no two
 * of an officer's steps belong to one person. What people wrote is encrypted.
 */
@Entity
@Table(name = "fraud_case")
public class FraudCase {

  /** The article by which fraud is decided. */
  static final String ARTICLE = "34";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "application_id")
  private long applicationId;

  @Enumerated(EnumType.STRING)
  private FraudState state;

  @Column(name = "description_cipher")
  private byte[] descriptionCipher;

  @Column(name = "opened_by")
  private String openedBy;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "answer_by")
  private Instant answerBy;

  @Column(name = "answer_cipher")
  private byte[] answerCipher;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "due_at")
  private Instant dueAt;

  private String article;

  @Column(name = "reason_cipher")
  private byte[] reasonCipher;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "barred_until")
  private Instant barredUntil;

  @Enumerated(EnumType.STRING)
  @Column(name = "former_status")
  private Application.Status formerStatus;

  @Column(name = "recovered_selection")
  private Long recoveredSelection;

  @Column(name = "appeal_by")
  private Instant appealBy;

  @Column(name = "appeal_cipher")
  private byte[] appealCipher;

  @Column(name = "appealed_at")
  private Instant appealedAt;

  @Column(name = "appeal_reason_cipher")
  private byte[] appealReasonCipher;

  @Column(name = "appeal_decided_by")
  private String appealDecidedBy;

  @Column(name = "appeal_decided_at")
  private Instant appealDecidedAt;

  @Enumerated(EnumType.STRING)
  private FraudRemedy remedy;

  @Version private int version;

  protected FraudCase() {}

  /** A case begins with the family's hearing, which ends at {@code answerBy}. */
  FraudCase(
      long applicationId, byte[] descriptionCipher, String officer, Instant now, Instant answerBy) {
    this.applicationId = applicationId;
    this.descriptionCipher = descriptionCipher;
    this.openedBy = officer;
    this.openedAt = now;
    this.answerBy = answerBy;
    this.dueAt = answerBy;
    this.state = FraudState.HEARING;
  }

  /** The family's side of it; afterwards the bureau has until {@code decideBy}. */
  void answer(byte[] textCipher, Instant now, Instant decideBy) {
    require(FraudState.HEARING);
    if (answeredAt != null) {
      throw RefusedException.of(FraudRefusal.ALREADY_ANSWERED);
    }
    if (now.isAfter(answerBy)) {
      throw RefusedException.of(FraudRefusal.ANSWER_LATE);
    }
    answerCipher = textCipher;
    answeredAt = now;
    dueAt = decideBy;
  }

  /** Whether the family has answered or run out of time: nothing is decided before. */
  boolean isHeard(Instant now) {
    return answeredAt != null || now.isAfter(answerBy);
  }

  void dismiss(String officer, byte[] whyCipher, Instant now) {
    decide(FraudState.DISMISSED, officer, whyCipher, now);
  }

  /**
   * What follows when fraud is found.
   *
   * @param formerStatus where the application goes back to after a granted appeal; null when it had
   *     ended before
   * @param recoveredSelection the choice that ended; null when there was none
   */
  record Consequences(
      Instant barredUntil,
      Instant appealBy,
      Application.@Nullable Status formerStatus,
      @Nullable Long recoveredSelection) {}

  void find(String officer, byte[] whyCipher, Instant now, Consequences consequences) {
    decide(FraudState.FOUND, officer, whyCipher, now);
    article = ARTICLE;
    barredUntil = consequences.barredUntil();
    appealBy = consequences.appealBy();
    formerStatus = consequences.formerStatus();
    recoveredSelection = consequences.recoveredSelection();
    dueAt = consequences.appealBy();
  }

  /** The consequences hold on; the bureau has until {@code decideBy}. */
  void appeal(byte[] textCipher, Instant now, Instant decideBy) {
    require(FraudState.FOUND);
    if (now.isAfter(appealBy)) {
      throw RefusedException.of(FraudRefusal.APPEAL_LATE);
    }
    state = FraudState.APPEALED;
    appealCipher = textCipher;
    appealedAt = now;
    dueAt = decideBy;
  }

  void reverse(String officer, byte[] whyCipher, Instant now, FraudRemedy given) {
    decideAppeal(FraudState.REVERSED, officer, whyCipher, now);
    remedy = given;
  }

  void confirm(String officer, byte[] whyCipher, Instant now) {
    decideAppeal(FraudState.CONFIRMED, officer, whyCipher, now);
  }

  /** Refuses an officer who did an earlier step, before anything follows from this one. */
  void requireOtherOfficer(String officer) {
    if (officer.equals(openedBy) || officer.equals(decidedBy)) {
      throw RefusedException.of(FraudRefusal.FOUR_EYES);
    }
  }

  /** Refuses a decision that is not due: the state is another one, or the family is being heard. */
  void requireDecidable(Instant now) {
    require(FraudState.HEARING);
    if (!isHeard(now)) {
      throw RefusedException.of(FraudRefusal.HEARING_OPEN);
    }
  }

  void require(FraudState expected) {
    if (state != expected) {
      throw RefusedException.of(FraudRefusal.WRONG_STATE);
    }
  }

  private void decide(FraudState outcome, String officer, byte[] whyCipher, Instant now) {
    requireOtherOfficer(officer);
    requireDecidable(now);
    state = outcome;
    reasonCipher = whyCipher;
    decidedBy = officer;
    decidedAt = now;
  }

  private void decideAppeal(FraudState outcome, String officer, byte[] whyCipher, Instant now) {
    requireOtherOfficer(officer);
    require(FraudState.APPEALED);
    state = outcome;
    appealReasonCipher = whyCipher;
    appealDecidedBy = officer;
    appealDecidedAt = now;
  }

  Long id() {
    return id;
  }

  long applicationId() {
    return applicationId;
  }

  FraudState state() {
    return state;
  }

  byte[] descriptionCipher() {
    return descriptionCipher;
  }

  String openedBy() {
    return openedBy;
  }

  Instant openedAt() {
    return openedAt;
  }

  Instant answerBy() {
    return answerBy;
  }

  byte @Nullable [] answerCipher() {
    return answerCipher;
  }

  @Nullable
  Instant answeredAt() {
    return answeredAt;
  }

  Instant dueAt() {
    return dueAt;
  }

  @Nullable
  String article() {
    return article;
  }

  byte @Nullable [] reasonCipher() {
    return reasonCipher;
  }

  @Nullable
  String decidedBy() {
    return decidedBy;
  }

  @Nullable
  Instant decidedAt() {
    return decidedAt;
  }

  @Nullable
  Instant barredUntil() {
    return barredUntil;
  }

  /** Null when the application had ended before, or nothing was found. */
  Application.@Nullable Status formerStatus() {
    return formerStatus;
  }

  /** The choice that ended; null when there was none. */
  @Nullable
  Long recoveredSelection() {
    return recoveredSelection;
  }

  @Nullable
  Instant appealBy() {
    return appealBy;
  }

  byte @Nullable [] appealCipher() {
    return appealCipher;
  }

  @Nullable
  Instant appealedAt() {
    return appealedAt;
  }

  byte @Nullable [] appealReasonCipher() {
    return appealReasonCipher;
  }

  @Nullable
  Instant appealDecidedAt() {
    return appealDecidedAt;
  }

  @Nullable
  FraudRemedy remedy() {
    return remedy;
  }

  int version() {
    return version;
  }
}
