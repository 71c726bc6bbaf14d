package org.anju.acquirer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;

/**
 * That a company may acquire in a district. It moves only through its verbs; the database holds at
 * most two active ones of a district.
 */
@Entity
@Table(name = "acquirer_qualification")
class Qualification {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String organisation;
  private String district;

  @Enumerated(EnumType.STRING)
  private QualificationState state;

  private Integer slot;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "drafted_by")
  private String draftedBy;

  @Column(name = "drafted_at")
  private Instant draftedAt;

  @Column(name = "submitted_by")
  private String submittedBy;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String reason;

  @Column(name = "suspended_by")
  private String suspendedBy;

  @Version private int version;

  protected Qualification() {}

  Qualification(String organisation, String district, Actor draftedBy, Instant draftedAt) {
    this.organisation = organisation;
    this.district = district;
    this.state = QualificationState.DRAFT;
    this.draftedBy = draftedBy.id();
    this.draftedAt = draftedAt;
  }

  void submit(Actor acquirer, Instant at) {
    require(QualificationState.DRAFT);
    state = QualificationState.SUBMITTED;
    submittedBy = acquirer.id();
    submittedAt = at;
  }

  /**
   * @param place which of the two of its district it takes
   * @param lastDay until which it holds
   */
  void approve(Actor officer, int place, LocalDate lastDay, Instant at) {
    decide(officer, at);
    state = QualificationState.ACTIVE;
    slot = place;
    validUntil = lastDay;
  }

  void refuse(Actor officer, String why, Instant at) {
    decide(officer, at);
    state = QualificationState.REFUSED;
    reason = why;
  }

  private void decide(Actor officer, Instant at) {
    require(QualificationState.SUBMITTED);
    if (officer.id().equals(draftedBy) || officer.id().equals(submittedBy)) {
      throw RefusedException.of(AcquirerRefusal.FOUR_EYES);
    }
    decidedBy = officer.id();
    decidedAt = at;
  }

  void suspend(Actor officer, String why) {
    require(QualificationState.ACTIVE);
    leave(QualificationState.SUSPENDED);
    suspendedBy = officer.id();
    reason = why;
  }

  /** By another officer than the one who suspended it. */
  void resume(Actor officer, int place) {
    require(QualificationState.SUSPENDED);
    if (officer.id().equals(suspendedBy)) {
      throw RefusedException.of(AcquirerRefusal.FOUR_EYES);
    }
    state = QualificationState.ACTIVE;
    slot = place;
    suspendedBy = null;
    reason = null;
  }

  /** Past its last day. */
  void expire() {
    leave(QualificationState.EXPIRED);
  }

  /** A later one of the same company takes its place. */
  void replace() {
    leave(QualificationState.REPLACED);
  }

  private void leave(QualificationState next) {
    state = next;
    slot = null;
  }

  boolean holdsPlace() {
    return state == QualificationState.ACTIVE;
  }

  /** Whether it would hold, or could be resumed, but for the day. */
  boolean isOverOn(LocalDate today) {
    return (state == QualificationState.ACTIVE || state == QualificationState.SUSPENDED)
        && validUntil.isBefore(today);
  }

  /** Whether it is one that an approval of the same company takes the place of. */
  boolean isStanding() {
    return state == QualificationState.ACTIVE || state == QualificationState.SUSPENDED;
  }

  void require(QualificationState needed) {
    if (state != needed) {
      throw RefusedException.of(AcquirerRefusal.WRONG_STATE);
    }
  }

  Long id() {
    return id;
  }

  /** Alias of the company's organisation. */
  String organisation() {
    return organisation;
  }

  String district() {
    return district;
  }

  QualificationState state() {
    return state;
  }

  /** Null unless it is active. */
  Integer slot() {
    return slot;
  }

  int version() {
    return version;
  }
}
