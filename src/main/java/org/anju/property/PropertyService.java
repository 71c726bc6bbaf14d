package org.anju.property;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;

/** One record of a project's property service. It moves only through its verbs. */
@Entity
@Table(name = "property_service")
class PropertyService {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "project_id")
  private Long projectId;

  private String company;

  @Column(name = "credit_code")
  private String creditCode;

  private int stars;

  @Column(name = "grading_authority")
  private String gradingAuthority;

  @Column(name = "grading_number")
  private String gradingNumber;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "document_id")
  private Long documentId;

  @Column(name = "policy_version")
  private String policyVersion;

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

  protected PropertyService() {}

  PropertyService(
      EnterPropertyService.Form form,
      String creditCode,
      String enteredBy,
      Instant enteredAt,
      String policyVersion) {
    this.projectId = form.projectId();
    this.company = form.company();
    this.creditCode = creditCode;
    this.stars = form.stars();
    this.gradingAuthority = form.gradingAuthority();
    this.gradingNumber = form.gradingNumber();
    this.validUntil = form.validUntil();
    this.documentId = form.documentId();
    this.enteredBy = enteredBy;
    this.enteredAt = enteredAt;
    this.policyVersion = policyVersion;
  }

  void confirm(Actor officer, Instant at) {
    settle(officer, at);
    confirmed = true;
  }

  void sendBack(Actor officer, String why, Instant at) {
    settle(officer, at);
    confirmed = false;
    reason = why;
  }

  private void settle(Actor officer, Instant at) {
    if (settledBy != null) {
      throw RefusedException.of(PropertyRefusal.SETTLED);
    }
    if (enteredBy.equals(officer.id())) {
      throw RefusedException.of(PropertyRefusal.FOUR_EYES);
    }
    settledBy = officer.id();
    settledAt = at;
  }

  Long id() {
    return id;
  }

  long projectId() {
    return projectId;
  }

  int stars() {
    return stars;
  }

  LocalDate validUntil() {
    return validUntil;
  }

  int version() {
    return version;
  }
}
