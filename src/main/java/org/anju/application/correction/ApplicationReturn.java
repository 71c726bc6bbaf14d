package org.anju.application.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.anju.application.Application;

/** An application that an officer gave back; one of an application is open at most. */
@Entity
@Table(name = "application_return")
class ApplicationReturn {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "application_id")
  private long applicationId;

  @Enumerated(EnumType.STRING)
  @Column(name = "returned_from")
  private Application.Status returnedFrom;

  private byte[] marks;
  private String officer;

  @Column(name = "returned_at")
  private Instant returnedAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Enumerated(EnumType.STRING)
  private Correction.State state;

  @Column(name = "closed_at")
  private Instant closedAt;

  protected ApplicationReturn() {}

  /** {@code marks} are encrypted under {@link Corrections#MARKS}. */
  ApplicationReturn(
      long applicationId,
      Application.Status returnedFrom,
      byte[] marks,
      String officer,
      Instant returnedAt,
      Instant dueAt) {
    this.applicationId = applicationId;
    this.returnedFrom = returnedFrom;
    this.marks = marks;
    this.officer = officer;
    this.returnedAt = returnedAt;
    this.dueAt = dueAt;
    this.state = Correction.State.OPEN;
  }

  void close(Correction.State how, Instant when) {
    state = how;
    closedAt = when;
  }

  byte[] marks() {
    return marks;
  }

  Correction view(List<CorrectionMark> clear) {
    return new Correction(returnedFrom, clear, returnedAt, dueAt, state, closedAt);
  }
}
