package org.anju.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The decision of one check. Never changed; one per check, and never both by one officer. */
@Entity
@Table(name = "check_decision")
public class CheckDecision {

  /** How a check ended. */
  public enum Outcome {
    APPROVED,
    REFUSED,
    /** The employer certified its people, so nobody had to decide (article 14, 3). */
    WAIVED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "application_id")
  private long applicationId;

  @Enumerated(EnumType.STRING)
  private CheckKind kind;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private String article;
  private String reason;
  private String officer;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected CheckDecision() {}

  CheckDecision(
      long applicationId, CheckKind kind, Judgement judgement, String officer, Instant decidedAt) {
    this.applicationId = applicationId;
    this.kind = kind;
    this.outcome = Outcome.valueOf(judgement.verdict().name());
    this.article = judgement.article();
    this.reason = judgement.reason();
    this.officer = officer;
    this.decidedAt = decidedAt;
  }

  CaseDecision view() {
    return new CaseDecision(kind, outcome, article, reason, decidedAt);
  }
}
