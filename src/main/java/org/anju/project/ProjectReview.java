package org.anju.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an office said of a project. Never changed. */
@Entity
@Table(name = "project_review")
class ProjectReview {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "project_id")
  private Long projectId;

  @Enumerated(EnumType.STRING)
  private ReviewOffice office;

  @Column(name = "in_favour")
  private boolean inFavour;

  @Column(name = "document_id")
  private Long documentId;

  @Column(name = "entered_by")
  private String enteredBy;

  @Column(name = "entered_at")
  private Instant enteredAt;

  protected ProjectReview() {}

  ProjectReview(long projectId, ReviewProject.Form form, String enteredBy, Instant enteredAt) {
    this.projectId = projectId;
    this.office = form.office();
    this.inFavour = form.inFavour();
    this.documentId = form.documentId();
    this.enteredBy = enteredBy;
    this.enteredAt = enteredAt;
  }

  ProjectRule.Reviewed reviewed() {
    return new ProjectRule.Reviewed(office, inFavour, enteredBy);
  }
}
