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
import org.anju.platform.error.RefusedException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody's objection 异议 to a family under notice. Its words can name people, so they are
 * encrypted as the contact is.
 */
@Entity
public class Objection {

  /** Where an objection stands. */
  @Schema(name = "ObjectionState")
  public enum State {
    /** Blocks the freeze of the roster. */
    OPEN,
    /** The family was taken out. */
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

  @Column(name = "reason_cipher")
  private byte[] reasonCipher;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Version private int version;

  protected Objection() {}

  /** {@code contactCipher} is null when no contact was left. */
  Objection(
      String code,
      long offeringId,
      long applicationId,
      byte[] textCipher,
      byte[] contactCipher,
      Instant raisedAt) {
    this.code = code;
    this.offeringId = offeringId;
    this.applicationId = applicationId;
    this.state = State.OPEN;
    this.textCipher = textCipher;
    this.contactCipher = contactCipher;
    this.raisedAt = raisedAt;
  }

  /** The family is taken out; the reason is encrypted under {@link Objections#REASON}. */
  void uphold(String officer, byte[] whyCipher, Instant now) {
    close(State.UPHELD, officer, whyCipher, now);
  }

  /** The family stays; the reason is encrypted as above. */
  void reject(String officer, byte[] whyCipher, Instant now) {
    close(State.REJECTED, officer, whyCipher, now);
  }

  private void close(State outcome, String officer, byte[] whyCipher, Instant now) {
    if (state != State.OPEN) {
      throw RefusedException.of(PublicityRefusal.ALREADY_DECIDED);
    }
    state = outcome;
    decidedBy = officer;
    reasonCipher = whyCipher;
    decidedAt = now;
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

  int version() {
    return version;
  }
}
