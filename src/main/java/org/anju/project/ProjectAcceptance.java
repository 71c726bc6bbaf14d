package org.anju.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That a project's buildings passed their acceptance 竣工验收. It is written once. */
@Entity
@Table(name = "project_acceptance")
class ProjectAcceptance {

  @Id
  @Column(name = "project_id")
  private Long projectId;

  @Column(name = "accepted_on")
  private LocalDate acceptedOn;

  @Column(name = "document_id")
  private Long documentId;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected ProjectAcceptance() {}

  ProjectAcceptance(
      long projectId,
      LocalDate acceptedOn,
      long documentId,
      String recordedBy,
      Instant recordedAt) {
    this.projectId = projectId;
    this.acceptedOn = acceptedOn;
    this.documentId = documentId;
    this.recordedBy = recordedBy;
    this.recordedAt = recordedAt;
  }

  long documentId() {
    return documentId;
  }
}
