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
import org.anju.platform.security.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A refusal that one officer proposes and a second one confirms or sends back. Who proposed it
 * never confirms it, and never takes the same check of the case again.
 */
@Entity
@Table(name = "refusal_review")
public class RefusalReview {

  /** What the second officer made of it. */
  @Schema(name = "RefusalReviewOutcome")
  public enum Outcome {
    CONFIRMED,
    /** The check goes on. */
    SENT_BACK
  }

  /** The purpose under which the second officer's remark is encrypted. */
  private static final String REMARK = "refusal_review.remark";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "application_id")
  private long applicationId;

  @Enumerated(EnumType.STRING)
  private CheckKind kind;

  private String article;

  @Column(name = "reason_cipher")
  private byte[] reasonCipher;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "remark_cipher")
  private byte[] remarkCipher;

  @Column(name = "reviewed_by")
  private String reviewedBy;

  @Column(name = "reviewed_at")
  private Instant reviewedAt;

  protected RefusalReview() {}

  RefusalReview(
      long applicationId,
      CheckKind kind,
      Judgement judgement,
      PersonalDataCipher cipher,
      Actor officer,
      Instant now) {
    this.applicationId = applicationId;
    this.kind = kind;
    this.article = judgement.article();
    this.reasonCipher = cipher.encrypt(judgement.reason(), Applications.REFUSAL_REASON);
    this.proposedBy = officer.id();
    this.proposedAt = now;
  }

  void confirm(Actor officer, Instant now) {
    close(Outcome.CONFIRMED, officer, now);
  }

  void sendBack(Actor officer, String remark, PersonalDataCipher cipher, Instant now) {
    close(Outcome.SENT_BACK, officer, now);
    remarkCipher = cipher.encrypt(remark, REMARK);
  }

  private void close(Outcome how, Actor officer, Instant now) {
    outcome = how;
    reviewedBy = officer.id();
    reviewedAt = now;
  }

  /** What was proposed. */
  Judgement judgement(PersonalDataCipher cipher) {
    return Judgement.of(
        Verdict.REFUSED, article, cipher.decrypt(reasonCipher, Applications.REFUSAL_REASON));
  }

  String proposedBy() {
    return proposedBy;
  }

  /** Who took part. */
  Stream<String> officers() {
    return Stream.of(proposedBy, reviewedBy).filter(Objects::nonNull);
  }

  /**
   * @param names of officers by their ids
   */
  ProposedRefusal view(PersonalDataCipher cipher, Actor asking, Map<String, String> names) {
    Judgement proposed = judgement(cipher);
    return new ProposedRefusal(
        kind,
        article,
        proposed.reason(),
        proposedAt,
        asking.id().equals(proposedBy),
        names.get(proposedBy),
        outcome,
        remarkCipher == null ? null : cipher.decrypt(remarkCipher, REMARK),
        reviewedAt,
        names.get(reviewedBy));
  }
}
