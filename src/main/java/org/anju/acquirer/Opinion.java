package org.anju.acquirer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The opinion of an office on a qualification, as an officer entered it. Never changed. */
@Entity
@Table(name = "acquirer_opinion")
class Opinion {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "qualification_id")
  private Long qualificationId;

  @Enumerated(EnumType.STRING)
  private ConsultedOffice office;

  @Column(name = "in_favour")
  private boolean inFavour;

  @Column(name = "document_id")
  private Long documentId;

  @Column(name = "entered_by")
  private String enteredBy;

  @Column(name = "entered_at")
  private Instant enteredAt;

  protected Opinion() {}

  Opinion(
      long qualificationId,
      ConsultedOffice office,
      boolean inFavour,
      long documentId,
      String enteredBy,
      Instant enteredAt) {
    this.qualificationId = qualificationId;
    this.office = office;
    this.inFavour = inFavour;
    this.documentId = documentId;
    this.enteredBy = enteredBy;
    this.enteredAt = enteredAt;
  }

  String enteredBy() {
    return enteredBy;
  }

  QualificationRule.Heard heard() {
    return new QualificationRule.Heard(office, inFavour);
  }
}
