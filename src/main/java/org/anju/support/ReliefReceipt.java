package org.anju.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** That a tax was spared, by its certificate. Never changed. */
@Entity
@Table(name = "support_receipt")
class ReliefReceipt {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "item_id")
  private Long itemId;

  @Column(name = "project_id")
  private Long projectId;

  private BigDecimal amount;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  private String reference;

  @Column(name = "document_id")
  private Long documentId;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected ReliefReceipt() {}

  ReliefReceipt(SupportItem item, RecordRelief.Form form, String recordedBy, Instant recordedAt) {
    this.itemId = item.id();
    this.projectId = item.projectId();
    this.amount = form.amount();
    this.receivedOn = form.receivedOn();
    this.reference = form.reference();
    this.documentId = form.documentId();
    this.recordedBy = recordedBy;
    this.recordedAt = recordedAt;
  }

  Long id() {
    return id;
  }
}
