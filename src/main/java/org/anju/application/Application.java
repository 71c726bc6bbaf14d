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
import java.util.UUID;
import org.anju.platform.error.RefusedException;
import org.anju.ranking.RankScore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
    /** An officer gave it back: the family corrects what was marked, then the check begins anew. */
    RETURNED,
    /** Both checks passed: it goes under public notice and into the draw. */
    QUALIFIED,
    REFUSED,
    WITHDRAWN,
    /** Taken out after an objection was upheld, or because the household cheated. */
    STRUCK_OUT;

    /** Whether its persons are still bound to it. */
    public boolean live() {
      return this == SUBMITTED
          || this == IDENTITY_CONFIRMED
          || this == RETURNED
          || this == QUALIFIED;
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

  @Column(name = "household_size")
  private int householdSize;

  @Column(name = "housing_area")
  private BigDecimal housingArea;

  @Column(name = "annual_income")
  private BigDecimal annualIncome;

  @Column(name = "facts_cipher")
  private byte[] factsCipher;

  private int tier;
  private int tickets;

  @Column(name = "rank_score")
  private BigDecimal rankScore;

  @Column(name = "applicant_masked")
  private String applicantMasked;

  @Column(name = "identity_masked")
  private String identityMasked;

  @Column(name = "mobile_cipher")
  private byte[] mobileCipher;

  @Column(name = "mobile_masked")
  private String mobileMasked;

  @Column(name = "paper_folder")
  private UUID paperFolder;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "waiting_since")
  private Instant waitingSince;

  @Column(name = "policy_version")
  private String policyVersion;

  @Version private int version;

  protected Application() {}

  /** The housing check begins to wait. */
  public void confirmIdentity(Instant now) {
    move(Status.SUBMITTED, Status.IDENTITY_CONFIRMED);
    waitingSince = now;
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

  /** An officer gives it back at the check that it waits for. */
  public void giveBack() {
    if (status != Status.SUBMITTED && status != Status.IDENTITY_CONFIRMED) {
      throw RefusedException.of(ApplicationRefusal.WRONG_STATUS);
    }
    if (applicant == null) {
      throw RefusedException.of(ApplicationRefusal.NOBODY_TO_CORRECT);
    }
    status = Status.RETURNED;
  }

  /** Back to the check at which it was given back, whose term begins anew. */
  public void resume(Status from, Instant now) {
    move(Status.RETURNED, from);
    waitingSince = now;
  }

  /**
   * Takes over what the family corrected.
   *
   * @param area m² of the homes in the city that count
   * @param facts for {@link FactsCipher}
   * @param mobile encrypted under {@link FileApplications#MOBILE}
   */
  void correct(Household household, BigDecimal area, byte[] facts, byte[] mobile) {
    if (status != Status.RETURNED) {
      throw RefusedException.of(ApplicationRefusal.WRONG_STATUS);
    }
    category = household.facts().category();
    householdSize = household.members().size();
    housingArea = area;
    annualIncome = household.facts().annualIncome();
    factsCipher = facts;
    applicantMasked = household.applicant().name().masked();
    identityMasked = household.applicant().identity().masked();
    mobileCipher = mobile;
    mobileMasked = household.mobile().masked();
  }

  /** Its place in the order follows what was corrected (article 16). */
  void rank(RankScore score) {
    rankScore = score.total();
  }

  public void strikeOut() {
    move(Status.QUALIFIED, Status.STRUCK_OUT);
  }

  /** Back among the qualified: the family's appeal against an objection was granted. */
  public void reinstate() {
    move(Status.STRUCK_OUT, Status.QUALIFIED);
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

  /** Taken out because the household cheated (article 34), wherever it stands in the procedure. */
  public void expel() {
    if (!status.live()) {
      throw RefusedException.of(ApplicationRefusal.WRONG_STATUS);
    }
    status = Status.STRUCK_OUT;
  }

  /**
   * Back where it was before it was expelled; one that had been given back waits for its check. The
   * term of a check begins anew.
   *
   * @throws IllegalArgumentException when it cannot stand there
   */
  public void readmit(Status former, Instant now) {
    if (!former.live() || former == Status.RETURNED) {
      throw new IllegalArgumentException("nobody is readmitted to " + former);
    }
    move(Status.STRUCK_OUT, former);
    waitingSince = now;
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

  public int householdSize() {
    return householdSize;
  }

  /** Homes in the city that counted when it was filed, in m²; 0 when there were none. */
  public BigDecimal housingArea() {
    return housingArea;
  }

  /** Last year's household income in yuan. */
  public BigDecimal annualIncome() {
    return annualIncome;
  }

  /** Read by {@link FactsCipher}. */
  byte[] factsCipher() {
    return factsCipher;
  }

  public int tier() {
    return tier;
  }

  /** The number by which families are put in order, from 0 to 100; see {@link RankApplication}. */
  BigDecimal rankScore() {
    return rankScore;
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

  /** Encrypted under {@link FileApplications#MOBILE}. */
  byte[] mobileCipher() {
    return mobileCipher;
  }

  public String mobileMasked() {
    return mobileMasked;
  }

  /** Where its papers are; null for an employer's filing. */
  public UUID paperFolder() {
    return paperFolder;
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  /** Since when it waits for the check that it waits for, or waited for last. */
  public Instant waitingSince() {
    return waitingSince;
  }

  public String policyVersion() {
    return policyVersion;
  }

  public int version() {
    return version;
  }
}
