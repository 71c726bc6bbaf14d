package org.anju.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.anju.platform.error.RefusedException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * A household's application 购房申请. Filed by {@link FileApplications}; afterwards it moves only
 * through its verbs. Holds no personal data in clear.
 */
@Entity
public class Application {

  /** Where an application stands. */
  @Schema(name = "ApplicationStatus")
  public enum Status {
    /**
     * Filed; waits for the identity check, or for the housing check when the employer certified it.
     */
    SUBMITTED,
    /** Identity confirmed; waits for the housing check. */
    IDENTITY_CONFIRMED,
    /** Both checks passed: it goes under public notice and into the draw. */
    QUALIFIED,
    REFUSED,
    WITHDRAWN,
    /** Taken out after an objection was upheld. */
    STRUCK_OUT;

    /** Whether its persons are still bound to it. */
    public boolean live() {
      return this == SUBMITTED || this == IDENTITY_CONFIRMED || this == QUALIFIED;
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String receipt;

  @Column(name = "offering_id")
  private long offeringId;

  private String applicant;
  private String employer;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Enumerated(EnumType.STRING)
  private Category category;

  @Column(name = "category_reason_cipher")
  private byte[] categoryReasonCipher;

  private boolean married;

  @Column(name = "household_size")
  private int householdSize;

  @Column(name = "housing_area")
  private BigDecimal housingArea;

  @Column(name = "traded_on")
  private LocalDate tradedOn;

  @Column(name = "annual_income")
  private BigDecimal annualIncome;

  private int tier;
  private int tickets;

  @Column(name = "applicant_masked")
  private String applicantMasked;

  @Column(name = "identity_masked")
  private String identityMasked;

  @Column(name = "mobile_masked")
  private String mobileMasked;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "policy_version")
  private String policyVersion;

  @Version private int version;

  protected Application() {}

  public void confirmIdentity() {
    move(Status.SUBMITTED, Status.IDENTITY_CONFIRMED);
  }

  public void qualify() {
    move(Status.IDENTITY_CONFIRMED, Status.QUALIFIED);
  }

  /** An officer refuses it at the check that it waits for. */
  public void refuse() {
    if (status != Status.SUBMITTED && status != Status.IDENTITY_CONFIRMED) {
      throw RefusedException.of(ApplicationRefusal.WRONG_STATUS);
    }
    status = Status.REFUSED;
  }

  public void strikeOut() {
    move(Status.QUALIFIED, Status.STRUCK_OUT);
  }

  void withdraw() {
    if (!status.live()) {
      throw RefusedException.of(ApplicationRefusal.WRONG_STATUS);
    }
    status = Status.WITHDRAWN;
  }

  /** The person takes over an application that the employer filed; nobody else can afterwards. */
  void claimBy(String subject) {
    if (applicant != null && !applicant.equals(subject)) {
      throw RefusedException.of(ApplicationRefusal.NOT_YOURS);
    }
    applicant = subject;
  }

  private void move(Status from, Status to) {
    if (status != from) {
      throw RefusedException.of(ApplicationRefusal.WRONG_STATUS);
    }
    status = to;
  }

  public Long id() {
    return id;
  }

  public String receipt() {
    return receipt;
  }

  public long offeringId() {
    return offeringId;
  }

  /** Keycloak subject of the applicant; null when only the employer filed it. */
  public String applicant() {
    return applicant;
  }

  /** Alias of the employer that filed it; null for a family's own application. */
  public String employer() {
    return employer;
  }

  public Status status() {
    return status;
  }

  public Category category() {
    return category;
  }

  /** Encrypted under {@link FileApplications#CATEGORY_REASON}; null in rows from before. */
  @Nullable
  public byte[] categoryReasonCipher() {
    return categoryReasonCipher;
  }

  public boolean married() {
    return married;
  }

  public int householdSize() {
    return householdSize;
  }

  /** Present housing of the household in m², 0 when it has none. */
  public BigDecimal housingArea() {
    return housingArea;
  }

  /** Day of the latest housing transaction in the city; null when there was none. */
  public LocalDate tradedOn() {
    return tradedOn;
  }

  /** Last year's household income in yuan. */
  public BigDecimal annualIncome() {
    return annualIncome;
  }

  public int tier() {
    return tier;
  }

  public int tickets() {
    return tickets;
  }

  public String applicantMasked() {
    return applicantMasked;
  }

  public String identityMasked() {
    return identityMasked;
  }

  public String mobileMasked() {
    return mobileMasked;
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  public String policyVersion() {
    return policyVersion;
  }

  public int version() {
    return version;
  }
}
