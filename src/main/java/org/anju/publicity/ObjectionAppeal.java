package org.anju.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.anju.platform.error.RefusedException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/** A family's appeal against an objection that was upheld; another officer decides it. */
@Entity
@Table(name = "objection_appeal")
public class ObjectionAppeal {

  /** Where an appeal stands. */
  @Schema(name = "AppealState")
  public enum State {
    /** Keeps the roster from being frozen until its last date. */
    OPEN,
    /** The family stays out. */
    REFUSED,
    /** The objection no longer counts against the family. */
    GRANTED,
    /** As granted, but the roster was frozen without the family: it cannot enter this draw. */
    GRANTED_LATE
  }

  @Id
  @Column(name = "objection_id")
  private Long objectionId;

  @Column(name = "upheld_by")
  private String upheldBy;

  @Column(name = "text_cipher")
  private byte[] textCipher;

  private UUID folder;

  @Column(name = "filed_at")
  private Instant filedAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Enumerated(EnumType.STRING)
  private State state;

  private String holder;

  @Column(name = "reason_cipher")
  private byte[] reasonCipher;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Version private int version;

  protected ObjectionAppeal() {}

  /**
   * An appeal against an objection that is upheld.
   *
   * @param text encrypted under {@link Objections#APPEAL}
   * @param attached null when nothing was handed in with it
   */
  ObjectionAppeal(
      Objection upheld, byte[] text, @Nullable UUID attached, Instant filedAt, Instant dueAt) {
    this.objectionId = upheld.id();
    this.upheldBy = upheld.decidedBy();
    this.textCipher = text;
    this.folder = attached;
    this.filedAt = filedAt;
    this.dueAt = dueAt;
    this.state = State.OPEN;
  }

  void take(String officer) {
    requireOpen();
    requireAnother(officer);
    Holding.requireFreeFor(holder, officer);
    holder = officer;
  }

  void release(String officer) {
    requireOpen();
    Holding.requireFreeFor(holder, officer);
    holder = null;
  }

  void assign(String officer) {
    requireOpen();
    requireAnother(officer);
    holder = officer;
  }

  /** Encrypted reason under {@link Objections#APPEAL_REASON}. */
  void decide(State outcome, String officer, byte[] whyCipher, Instant now) {
    take(officer);
    state = outcome;
    decidedBy = officer;
    reasonCipher = whyCipher;
    decidedAt = now;
  }

  private void requireOpen() {
    if (state != State.OPEN) {
      throw RefusedException.of(PublicityRefusal.ALREADY_DECIDED);
    }
  }

  private void requireAnother(String officer) {
    if (officer.equals(upheldBy)) {
      throw RefusedException.of(PublicityRefusal.OWN_DECISION);
    }
  }

  State state() {
    return state;
  }

  int version() {
    return version;
  }
}
