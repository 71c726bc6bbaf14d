package org.anju.demand;

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

/** What a survey found about one area. It moves only through its verbs. */
@Entity
@Table(name = "demand_result")
class DemandResult {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String district;

  @Column(name = "area_name")
  private String areaName;

  private int surveyed;
  private int wanting;

  @Column(name = "surveyed_on")
  private LocalDate surveyedOn;

  @Column(name = "document_id")
  private Long documentId;

  @Column(name = "entered_by")
  private String enteredBy;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "confirmed_by")
  private String confirmedBy;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "discarded_by")
  private String discardedBy;

  @Column(name = "discarded_at")
  private Instant discardedAt;

  private String reason;

  @Version private int version;

  protected DemandResult() {}

  DemandResult(EnterDemandResult.Form form, String enteredBy, Instant enteredAt) {
    this.district = form.district();
    this.areaName = form.areaName();
    this.surveyed = form.surveyed();
    this.wanting = form.wanting();
    this.surveyedOn = form.surveyedOn();
    this.documentId = form.documentId();
    this.enteredBy = enteredBy;
    this.enteredAt = enteredAt;
  }

  void confirm(Actor officer, Instant at) {
    requireOpenFor(officer);
    confirmedBy = officer.id();
    confirmedAt = at;
  }

  void discard(Actor officer, String why, Instant at) {
    requireOpenFor(officer);
    discardedBy = officer.id();
    discardedAt = at;
    reason = why;
  }

  private void requireOpenFor(Actor officer) {
    if (confirmedBy != null || discardedBy != null) {
      throw RefusedException.of(DemandRefusal.SETTLED);
    }
    if (enteredBy.equals(officer.id())) {
      throw RefusedException.of(DemandRefusal.FOUR_EYES);
    }
  }

  boolean isConfirmed() {
    return confirmedBy != null;
  }

  DemandShare share() {
    return new DemandShare(surveyed, wanting);
  }

  Long id() {
    return id;
  }

  String district() {
    return district;
  }

  int version() {
    return version;
  }
}
