package org.anju.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of an application's timeline. Never changed. */
@Entity
@Table(name = "application_event")
public class ApplicationEvent {

  /** What happened. */
  @Schema(name = "ApplicationEventKind")
  public enum Kind {
    SUBMITTED,
    IDENTITY_WAIVED,
    IDENTITY_CONFIRMED,
    /** Given back for correction. */
    RETURNED,
    /** The family corrected what was marked. */
    CORRECTED,
    /** The time for a correction passed without one. */
    CORRECTION_OVERDUE,
    QUALIFIED,
    REFUSED,
    WITHDRAWN,
    STRUCK_OUT,
    /** Back in after an appeal. */
    REINSTATED,
    NOTICE_PUBLISHED,
    SEALED,
    /** The seal was voided in public; another follows. */
    SEAL_VOIDED,
    DRAWN,
    CHOSEN,
    FORFEITED,
    /** The family may choose after all: force majeure (article 21). */
    RIGHT_RESTORED,
    /** Before signing it turned out that the family is no longer eligible. */
    NO_LONGER_ELIGIBLE,
    SIGNED,
    /** Taken out because the household cheated (article 34). */
    FRAUD_FOUND,
    /** The appeal against it was granted: the application is back. */
    FRAUD_REVERSED,
    /** The appeal was granted after its unit or its turn had passed on: the ban alone is lifted. */
    FRAUD_BAN_LIFTED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "application_id")
  private long applicationId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private Instant at;

  protected ApplicationEvent() {}

  ApplicationEvent(long applicationId, Kind kind, Instant at) {
    this.applicationId = applicationId;
    this.kind = kind;
    this.at = at;
  }

  public Kind kind() {
    return kind;
  }

  public Instant at() {
    return at;
  }
}
