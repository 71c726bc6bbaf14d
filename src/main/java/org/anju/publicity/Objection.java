package org.anju.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.anju.platform.error.RefusedException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * Somebody's objection 异议 to a family under notice. Its words can name people, so they are
 * encrypted as the contact is.
 */
@Entity
public class Objection {

  /** Where an objection stands. */
  @Schema(name = "ObjectionState")
  public enum State {
    /** Keeps the roster from being frozen until its last date, see {@link #dueAt()}. */
    OPEN,
    /** The family was taken out; it may appeal until {@link #appealUntil()}. */
    UPHELD,
    REJECTED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String code;

  @Column(name = "offering_id")
  private long offeringId;

  @Column(name = "application_id")
  private long applicationId;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "text_cipher")
  private byte[] textCipher;

  @Column(name = "contact_cipher")
  private byte[] contactCipher;

  @Column(name = "raised_at")
  private Instant raisedAt;

  @Column(name = "due_at")
  private Instant dueAt;

  private String holder;
  private UUID folder;

  @Column(name = "appeal_until")
  private Instant appealUntil;

  @Column(name = "reason_cipher")
  private byte[] reasonCipher;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Version private int version;

  protected Objection() {}

  /**
   * What somebody says against a family.
   *
   * @param contactCipher null when no contact was left
   * @param folder what was handed in with it, null when nothing was
   */
  record Words(byte[] textCipher, byte @Nullable [] contactCipher, @Nullable UUID folder) {}

  Objection(
      String code,
      long offeringId,
      long applicationId,
      Words words,
      Instant raisedAt,
      Instant dueAt) {
    this.code = code;
    this.offeringId = offeringId;
    this.applicationId = applicationId;
    this.state = State.OPEN;
    this.textCipher = words.textCipher();
    this.contactCipher = words.contactCipher();
    this.folder = words.folder();
    this.raisedAt = raisedAt;
    this.dueAt = dueAt;
  }

  /** An officer takes it; nobody else decides it then. */
  void take(String officer) {
    requireOpen();
    Holding.requireFreeFor(holder, officer);
    holder = officer;
  }

  /** The officer gives it back to all. */
  void release(String officer) {
    requireOpen();
    Holding.requireFreeFor(holder, officer);
    holder = null;
  }

  /** A supervisor hands it to an officer, whoever had it. */
  void assign(String officer) {
    requireOpen();
    holder = officer;
  }

  /**
   * The family is taken out; the reason is encrypted under {@link Objections#REASON}.
   *
   * @param mayAppealUntil null when the family had left already
   */
  void uphold(String officer, byte[] whyCipher, Instant now, @Nullable Instant mayAppealUntil) {
    close(State.UPHELD, officer, whyCipher, now);
    appealUntil = mayAppealUntil;
  }

  /** The family stays; the reason is encrypted as above. */
  void reject(String officer, byte[] whyCipher, Instant now) {
    close(State.REJECTED, officer, whyCipher, now);
  }

  private void close(State outcome, String officer, byte[] whyCipher, Instant now) {
    take(officer);
    state = outcome;
    decidedBy = officer;
    reasonCipher = whyCipher;
    decidedAt = now;
  }

  void requireOpen() {
    if (state != State.OPEN) {
      throw RefusedException.of(PublicityRefusal.ALREADY_DECIDED);
    }
  }

  Long id() {
    return id;
  }

  String code() {
    return code;
  }

  long offeringId() {
    return offeringId;
  }

  long applicationId() {
    return applicationId;
  }

  State state() {
    return state;
  }

  /** Null when no contact was left. */
  byte[] contactCipher() {
    return contactCipher;
  }

  /** End of the policy's term for deciding; it stays open after it. */
  Instant dueAt() {
    return dueAt;
  }

  /** Subject of the officer who works at it; null while nobody does. */
  @Nullable
  String holder() {
    return holder;
  }

  /** Subject of the officer who decided it; null while open. */
  @Nullable
  String decidedBy() {
    return decidedBy;
  }

  /** End of the family's time to appeal; null unless upheld against a family that was in. */
  @Nullable
  Instant appealUntil() {
    return appealUntil;
  }

  int version() {
    return version;
  }
}
