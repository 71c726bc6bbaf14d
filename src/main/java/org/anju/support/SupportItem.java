package org.anju.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.anju.platform.error.RefusedException;
import org.jetbrains.annotations.Nullable;

/** A claim for support and its fate. It moves only through its verbs; sums are in yuan. */
@Entity
@Table(name = "support_item")
class SupportItem {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "project_id")
  private Long projectId;

  @Enumerated(EnumType.STRING)
  private SupportKind kind;

  @Enumerated(EnumType.STRING)
  private SparedTax tax;

  @Column(name = "legal_basis")
  private String legalBasis;

  @Column(name = "acquisition_id")
  private Long acquisitionId;

  private BigDecimal claimed;

  @Column(name = "claimed_on")
  private LocalDate claimedOn;

  @Column(name = "document_id")
  private Long documentId;

  @Column(name = "claimed_by")
  private String claimedBy;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  @Column(name = "policy_version")
  private String policyVersion;

  @Enumerated(EnumType.STRING)
  private SupportState state;

  private BigDecimal granted;

  /** The database moves it, by receipts. */
  @Column(insertable = false, updatable = false)
  private BigDecimal received;

  @Version private int version;

  protected SupportItem() {}

  SupportItem(ClaimSupport.Form form, String claimedBy, Instant claimedAt, String policyVersion) {
    this.projectId = form.projectId();
    this.kind = form.kind();
    this.tax = form.tax();
    this.legalBasis = form.legalBasis();
    this.acquisitionId = form.acquisitionId();
    this.claimed = form.amount();
    this.claimedOn = form.claimedOn();
    this.documentId = form.documentId();
    this.claimedBy = claimedBy;
    this.claimedAt = claimedAt;
    this.policyVersion = policyVersion;
    this.state = SupportState.CLAIMED;
  }

  void withdraw() {
    require(SupportState.CLAIMED);
    state = SupportState.WITHDRAWN;
  }

  /** As the authority decided; null when it refused. */
  void decide(@Nullable BigDecimal sum) {
    require(SupportState.CLAIMED);
    state = sum == null ? SupportState.REFUSED : SupportState.GRANTED;
    granted = sum;
  }

  void require(SupportState needed) {
    if (state != needed) {
      throw RefusedException.of(SupportRefusal.WRONG_STATE);
    }
  }

  Long id() {
    return id;
  }

  long projectId() {
    return projectId;
  }

  SupportKind kind() {
    return kind;
  }

  BigDecimal claimed() {
    return claimed;
  }

  @Nullable
  BigDecimal granted() {
    return granted;
  }

  BigDecimal received() {
    return received;
  }

  int version() {
    return version;
  }
}
