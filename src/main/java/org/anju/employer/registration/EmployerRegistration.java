package org.anju.employer.registration;

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
import java.util.Locale;
import org.anju.employer.EmployerRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.SocialCreditCode;
import org.anju.platform.security.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An employer that asks to take part in group filing (article 14, 2). */
@Entity
@Table(name = "employer_registration")
public class EmployerRegistration {

  /** Where a registration stands. */
  @Schema(name = "RegistrationState")
  public enum State {
    /** Waits for the bureau. */
    WAITING,
    /** The employer is an organisation here. */
    APPROVED,
    /** The employer may register again. */
    REFUSED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "credit_code")
  private String creditCode;

  @Column(name = "legal_name")
  private String legalName;

  @Column(name = "contact_cipher")
  private byte[] contactCipher;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "registered_by")
  private String registeredBy;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String reason;

  @Version private int version;

  protected EmployerRegistration() {}

  EmployerRegistration(
      SocialCreditCode creditCode,
      String legalName,
      byte[] contactCipher,
      Actor registeredBy,
      Instant registeredAt) {
    this.creditCode = creditCode.value();
    this.legalName = legalName;
    this.contactCipher = contactCipher.clone();
    this.state = State.WAITING;
    this.registeredBy = registeredBy.id();
    this.registeredAt = registeredAt;
  }

  void approve(Actor officer, Instant at) {
    decide(officer, State.APPROVED, at);
  }

  void refuse(Actor officer, String reason, Instant at) {
    decide(officer, State.REFUSED, at);
    this.reason = reason;
  }

  private void decide(Actor officer, State decision, Instant at) {
    if (state != State.WAITING) {
      throw RefusedException.of(EmployerRefusal.REGISTRATION_DECIDED);
    }
    if (registeredBy.equals(officer.id())) {
      throw RefusedException.of(EmployerRefusal.OWN_REGISTRATION);
    }
    state = decision;
    decidedBy = officer.id();
    decidedAt = at;
  }

  /** The alias that the employer's organisation gets, here and in Keycloak. */
  String alias() {
    return creditCode.toLowerCase(Locale.ROOT);
  }

  Long id() {
    return id;
  }

  String creditCode() {
    return creditCode;
  }

  String legalName() {
    return legalName;
  }

  byte[] contactCipher() {
    return contactCipher.clone();
  }

  State state() {
    return state;
  }

  String registeredBy() {
    return registeredBy;
  }

  Instant registeredAt() {
    return registeredAt;
  }

  /** Null until an officer has decided. */
  Instant decidedAt() {
    return decidedAt;
  }

  /** Why it was refused, null otherwise. */
  String reason() {
    return reason;
  }

  int version() {
    return version;
  }
}
