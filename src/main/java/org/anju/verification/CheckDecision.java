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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.anju.application.Applications;
import org.anju.platform.personal.PersonalDataCipher;
import org.jetbrains.annotations.Nullable;

/**
 * The decision of one check. Never changed; one per check, and never both by one officer. A refusal
 * has a second officer, who confirmed it.
 */
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

  @Column(name = "reason_cipher")
  private byte[] reasonCipher;

  private String officer;

  @Column(name = "confirmed_by")
  private String confirmedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected CheckDecision() {}

  /** The reason is encrypted under {@link Applications#REFUSAL_REASON}. */
  CheckDecision(
      long applicationId,
      CheckKind kind,
      Judgement judgement,
      PersonalDataCipher cipher,
      String officer,
      @Nullable String confirmedBy,
      Instant decidedAt) {
    this.applicationId = applicationId;
    this.kind = kind;
    this.outcome = Outcome.valueOf(judgement.verdict().name());
    this.article = judgement.article();
    this.reasonCipher =
        judgement.reason() == null
            ? null
            : cipher.encrypt(judgement.reason(), Applications.REFUSAL_REASON);
    this.officer = officer;
    this.confirmedBy = confirmedBy;
    this.decidedAt = decidedAt;
  }

  /** Who took part. */
  Stream<String> officers() {
    return Stream.of(officer, confirmedBy).filter(Objects::nonNull);
  }

  /**
   * @param names of officers by their ids
   */
  CaseDecision view(PersonalDataCipher cipher, Map<String, String> names) {
    String reason =
        reasonCipher == null ? null : cipher.decrypt(reasonCipher, Applications.REFUSAL_REASON);
    return new CaseDecision(
        kind, outcome, article, reason, decidedAt, names.get(officer), names.get(confirmedBy));
  }
}
