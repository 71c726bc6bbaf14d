package org.anju.policy.drafting;

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
import java.time.LocalDate;
import org.anju.platform.error.RefusedException;
import org.anju.policy.Policy.LocalName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/** A version of the rules on its way to approval. It moves only through its verbs. */
@Entity
@Table(name = "policy_version")
public class PolicyDraft {

  /** Where a version stands. Whether an approved one is in force follows from the day alone. */
  @Schema(name = "PolicyState")
  public enum State {
    /** Can be edited. */
    DRAFT,
    /** Waits for a second officer, and cannot be edited until it is sent back. */
    SUBMITTED,
    /** In force from its day until the next version begins; never changes. */
    APPROVED,
    /** Given up; never changes. */
    WITHDRAWN
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String name;
  private String city;
  private String district;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "effective_on")
  private LocalDate effectiveOn;

  private String rules;

  @Column(name = "based_on")
  private String basedOn;

  @Column(name = "basis_zh")
  private String basisZh;

  @Column(name = "basis_en")
  private String basisEn;

  @Column(name = "drafted_by")
  private String draftedBy;

  @Column(name = "drafted_at")
  private Instant draftedAt;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Version private int version;

  protected PolicyDraft() {}

  /**
   * Where a draft begins.
   *
   * @param district null for the whole city
   * @param basedOn name of the version that it begins with
   */
  record Beginning(
      String name,
      String city,
      @Nullable String district,
      LocalDate effectiveOn,
      String rules,
      String basedOn) {}

  PolicyDraft(Beginning beginning, String officer, Instant now) {
    name = beginning.name();
    city = beginning.city();
    district = beginning.district();
    effectiveOn = beginning.effectiveOn();
    rules = beginning.rules();
    basedOn = beginning.basedOn();
    basisZh = "";
    basisEn = "";
    draftedBy = officer;
    draftedAt = now;
    state = State.DRAFT;
  }

  void revise(LocalDate firstDay, String newRules, LocalName basis) {
    require(State.DRAFT);
    effectiveOn = firstDay;
    rules = newRules;
    basisZh = basis.zh();
    basisEn = basis.en();
  }

  void submit(Instant now) {
    require(State.DRAFT);
    state = State.SUBMITTED;
    submittedAt = now;
  }

  /** It can be edited again. */
  void sendBack() {
    require(State.SUBMITTED);
    state = State.DRAFT;
    submittedAt = null;
  }

  void approve(String officer, Instant now) {
    require(State.SUBMITTED);
    state = State.APPROVED;
    approvedBy = officer;
    approvedAt = now;
  }

  void withdraw() {
    if (state == State.APPROVED || state == State.WITHDRAWN) {
      throw RefusedException.of(PolicyRefusal.WRONG_STATE);
    }
    state = State.WITHDRAWN;
  }

  private void require(State expected) {
    if (state != expected) {
      throw RefusedException.of(PolicyRefusal.WRONG_STATE);
    }
  }

  Long id() {
    return id;
  }

  String name() {
    return name;
  }

  /** Null for the whole city. */
  @Nullable
  String district() {
    return district;
  }

  State state() {
    return state;
  }

  LocalDate effectiveOn() {
    return effectiveOn;
  }

  /** The values as JSON. */
  String rules() {
    return rules;
  }

  String basedOn() {
    return basedOn;
  }

  /** The decision that changed values rest on; empty while nobody has named it. */
  LocalName basis() {
    return new LocalName(basisZh, basisEn);
  }

  Instant draftedAt() {
    return draftedAt;
  }

  @Nullable
  Instant submittedAt() {
    return submittedAt;
  }

  int version() {
    return version;
  }
}
