package org.anju.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.anju.platform.personal.SocialCreditCode;

/** Who answers for a part of a new-built project, or that a part was reviewed (article 12). */
@Entity
@Table(name = "project_duty")
class ProjectDuty {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "project_id")
  private Long projectId;

  @Enumerated(EnumType.STRING)
  private DutyKind kind;

  private String company;

  @Column(name = "credit_code")
  private String creditCode;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "document_id")
  private Long documentId;

  protected ProjectDuty() {}

  ProjectDuty(long projectId, RecordDuty.Form form) {
    this.projectId = projectId;
    this.kind = form.kind();
    take(form);
  }

  /** Another company takes it on, or there is a later paper. */
  void take(RecordDuty.Form form) {
    company = form.company();
    creditCode =
        form.creditCode() == null
            ? null
            : SocialCreditCode.parse(form.creditCode()).value().orElseThrow().value();
    validUntil = form.validUntil();
    documentId = form.documentId();
  }

  ProjectRule.Taken taken() {
    return new ProjectRule.Taken(kind, validUntil);
  }
}
