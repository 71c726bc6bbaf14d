package org.anju.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A person of a household; name and identity number are encrypted, lists show the masked copies.
 */
@Entity
@Table(name = "household_member")
public class HouseholdMember {

  /** How the person belongs to the applicant. */
  public enum Relation {
    SELF,
    SPOUSE,
    CHILD
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "application_id")
  private long applicationId;

  @Enumerated(EnumType.STRING)
  private Relation relation;

  private int position;

  @Column(name = "name_cipher")
  private byte[] nameCipher;

  @Column(name = "name_masked")
  private String nameMasked;

  @Column(name = "identity_cipher")
  private byte[] identityCipher;

  @Column(name = "identity_masked")
  private String identityMasked;

  @Column(name = "person_hash")
  private String personHash;

  protected HouseholdMember() {}

  HouseholdMember(
      long applicationId,
      Relation relation,
      int position,
      Person person,
      byte[] nameCipher,
      byte[] identityCipher,
      String personHash) {
    this.applicationId = applicationId;
    this.relation = relation;
    this.position = position;
    this.nameCipher = nameCipher;
    this.nameMasked = person.name().masked();
    this.identityCipher = identityCipher;
    this.identityMasked = person.identity().masked();
    this.personHash = personHash;
  }

  public Relation relation() {
    return relation;
  }

  public String nameMasked() {
    return nameMasked;
  }

  public String identityMasked() {
    return identityMasked;
  }

  /** Encrypted under {@link FileApplications#IDENTITY}. */
  public byte[] identityCipher() {
    return identityCipher;
  }

  /** Encrypted under {@link FileApplications#NAME}. */
  byte[] nameCipher() {
    return nameCipher;
  }

  String personHash() {
    return personHash;
  }
}
