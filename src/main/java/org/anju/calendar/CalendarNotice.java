package org.anju.calendar;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year's notice as one administrator proposed it. It moves only through its verbs. */
@Entity
@Table(name = "calendar_notice")
public class CalendarNotice {

  /** Where a notice stands. */
  @Schema(name = "CalendarNoticeState")
  public enum State {
    /** Waits for a supervisor. */
    PROPOSED,
    /** Working days are counted by it. */
    IN_FORCE,
    /** Another notice of the year took its place. */
    REPLACED,
    SENT_BACK,
    WITHDRAWN
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private int year;

  @Enumerated(EnumType.STRING)
  private State state;

  private LocalDate published;
  private String days;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "reason_cipher")
  private byte[] reasonCipher;

  @Version private int version;

  protected CalendarNotice() {}

  CalendarNotice(int year, LocalDate published, String days, String officer, Instant now) {
    this.year = year;
    this.published = published;
    this.days = days;
    this.proposedBy = officer;
    this.proposedAt = now;
    this.state = State.PROPOSED;
  }

  void putInForce(String officer, Instant now) {
    close(State.IN_FORCE, officer, now);
  }

  /** The reason is encrypted under {@link CalendarNotices#REASON}. */
  void sendBack(String officer, byte[] whyCipher, Instant now) {
    close(State.SENT_BACK, officer, now);
    reasonCipher = whyCipher;
  }

  void withdraw(String officer, Instant now) {
    close(State.WITHDRAWN, officer, now);
  }

  void replace() {
    if (state != State.IN_FORCE) {
      throw RefusedException.of(CalendarRefusal.WRONG_STATE);
    }
    state = State.REPLACED;
  }

  private void close(State outcome, String officer, Instant now) {
    if (state != State.PROPOSED) {
      throw RefusedException.of(CalendarRefusal.WRONG_STATE);
    }
    if (outcome != State.WITHDRAWN && officer.equals(proposedBy)) {
      throw RefusedException.of(CalendarRefusal.FOUR_EYES);
    }
    state = outcome;
    decidedBy = officer;
    decidedAt = now;
  }

  Long id() {
    return id;
  }

  int year() {
    return year;
  }

  State state() {
    return state;
  }

  LocalDate published() {
    return published;
  }

  /** Read by {@link NoticeJson}. */
  String days() {
    return days;
  }

  String proposedBy() {
    return proposedBy;
  }

  Instant proposedAt() {
    return proposedAt;
  }

  /** Null while it waits. */
  Instant decidedAt() {
    return decidedAt;
  }

  /** Null unless it was sent back. */
  byte[] reasonCipher() {
    return reasonCipher;
  }

  int version() {
    return version;
  }
}
