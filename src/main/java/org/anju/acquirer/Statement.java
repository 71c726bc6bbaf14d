package org.anju.acquirer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A statement of a qualification with its paper. */
@Entity
@Table(name = "acquirer_statement")
class Statement {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "qualification_id")
  private Long qualificationId;

  @Enumerated(EnumType.STRING)
  private StatementKind kind;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "credit_line")
  private BigDecimal creditLine;

  @Column(name = "document_id")
  private Long documentId;

  protected Statement() {}

  Statement(long qualificationId, MakeStatement.Form form) {
    this.qualificationId = qualificationId;
    this.kind = form.kind();
    take(form);
  }

  /** Says the same thing anew, with a later paper. */
  void take(MakeStatement.Form form) {
    validUntil = form.validUntil();
    creditLine = form.creditLine();
    documentId = form.documentId();
  }

  QualificationRule.Stated stated() {
    return new QualificationRule.Stated(kind, validUntil);
  }
}
