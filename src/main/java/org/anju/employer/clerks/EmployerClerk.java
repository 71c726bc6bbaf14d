package org.anju.employer.clerks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An account that acts, has acted or will act for an employer. */
@Entity
@Table(name = "employer_clerk")
public class EmployerClerk {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String employer;

  private String account;

  @Column(name = "name_cipher")
  private byte[] nameCipher;

  private Instant since;

  @Enumerated(EnumType.STRING)
  private ClerkState state;

  protected EmployerClerk() {}

  /**
   * A new clerk, whom Keycloak does not know yet.
   *
   * @param employer alias of the employer's organisation
   * @param account Keycloak subject
   */
  EmployerClerk(String employer, String account, byte[] nameCipher, Instant since) {
    this.employer = employer;
    this.account = account;
    this.nameCipher = nameCipher.clone();
    this.since = since;
    this.state = ClerkState.JOINING;
  }

  /** From now on a clerk no more; Keycloak follows. */
  void leave() {
    state = ClerkState.LEAVING;
  }

  Long id() {
    return id;
  }

  String employer() {
    return employer;
  }

  String account() {
    return account;
  }

  ClerkState state() {
    return state;
  }
}
