package org.anju.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.jetbrains.annotations.Nullable;

/** What an authority decided on a claim, as one officer entered it and another settled it. */
@Entity
@Table(name = "support_decision")
class SupportDecision {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "item_id")
  private Long itemId;

  private BigDecimal granted;

  @Column(name = "document_id")
  private Long documentId;

  @Column(name = "entered_by")
  private String enteredBy;

  @Column(name = "entered_at")
  private Instant enteredAt;

  private Boolean confirmed;

  @Column(name = "settled_by")
  private String settledBy;

  @Column(name = "settled_at")
  private Instant settledAt;

  private String reason;

  @Version private int version;

  protected SupportDecision() {}

  SupportDecision(
      long itemId,
      @Nullable BigDecimal granted,
      long documentId,
      String enteredBy,
      Instant enteredAt) {
    this.itemId = itemId;
    this.granted = granted;
    this.documentId = documentId;
    this.enteredBy = enteredBy;
    this.enteredAt = enteredAt;
  }

  void confirm(Actor officer, Instant at) {
    settle(officer, at);
    confirmed = true;
  }

  void discard(Actor officer, String why, Instant at) {
    settle(officer, at);
    confirmed = false;
    reason = why;
  }

  private void settle(Actor officer, Instant at) {
    if (settledBy != null) {
      throw RefusedException.of(SupportRefusal.DECISION_SETTLED);
    }
    if (enteredBy.equals(officer.id())) {
      throw RefusedException.of(SupportRefusal.FOUR_EYES);
    }
    settledBy = officer.id();
    settledAt = at;
  }

  Long id() {
    return id;
  }

  long itemId() {
    return itemId;
  }

  /** In yuan; null when the authority refused. */
  @Nullable
  BigDecimal granted() {
    return granted;
  }
}
