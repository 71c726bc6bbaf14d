package org.anju.complaint;

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
import java.time.LocalDate;
import java.util.Map;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;

/** A family's complaint about an acquirer, its words encrypted. It moves only through its verbs. */
@Entity
@Table(name = "complaint")
class Complaint {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "offering_id")
  private Long offeringId;

  @Column(name = "application_id")
  private Long applicationId;

  @Enumerated(EnumType.STRING)
  private ComplaintKind kind;

  @Column(name = "text_cipher")
  private byte[] textCipher;

  @Column(name = "filed_by")
  private String filedBy;

  @Column(name = "filed_at")
  private Instant filedAt;

  @Column(name = "answer_by")
  private LocalDate answerBy;

  @Column(name = "policy_version")
  private String policyVersion;

  @Column(name = "answer_cipher")
  private byte[] answerCipher;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  private Boolean upheld;

  @Column(name = "decision_cipher")
  private byte[] decisionCipher;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Version private int version;

  protected Complaint() {}

  /**
   * What a family files.
   *
   * @param text its words, encrypted
   * @param answerBy last day on which an answer is in time
   */
  record Filing(
      long offeringId,
      long applicationId,
      ComplaintKind kind,
      byte[] text,
      LocalDate answerBy,
      String policyVersion) {}

  Complaint(Filing filing, Actor applicant, Instant at) {
    this.offeringId = filing.offeringId();
    this.applicationId = filing.applicationId();
    this.kind = filing.kind();
    this.textCipher = filing.text().clone();
    this.filedBy = applicant.id();
    this.filedAt = at;
    this.answerBy = filing.answerBy();
    this.policyVersion = filing.policyVersion();
  }

  void answer(Actor acquirer, byte[] words, Instant at) {
    requireUndecided();
    if (answeredBy != null) {
      throw RefusedException.of(ComplaintRefusal.ANSWERED_ALREADY);
    }
    answerCipher = words.clone();
    answeredBy = acquirer.id();
    answeredAt = at;
  }

  /** Once the acquirer has answered or has let its term pass. */
  void decide(Actor officer, boolean isRight, byte[] words, Instant at, LocalDate today) {
    requireUndecided();
    if (officer.id().equals(filedBy) || officer.id().equals(answeredBy)) {
      throw RefusedException.of(ComplaintRefusal.FOUR_EYES);
    }
    if (answeredBy == null && !new AnswerTerm(answerBy).isOverdue(null, today)) {
      throw RefusedException.of(
          ComplaintRefusal.ANSWER_NOT_DUE, Map.of("day", answerBy.toString()));
    }
    upheld = isRight;
    decisionCipher = words.clone();
    decidedBy = officer.id();
    decidedAt = at;
  }

  private void requireUndecided() {
    if (decidedBy != null) {
      throw RefusedException.of(ComplaintRefusal.DECIDED_ALREADY);
    }
  }

  Long id() {
    return id;
  }

  long offeringId() {
    return offeringId;
  }

  long applicationId() {
    return applicationId;
  }

  int version() {
    return version;
  }
}
