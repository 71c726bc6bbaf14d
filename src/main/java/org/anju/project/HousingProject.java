package org.anju.project;

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
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.jetbrains.annotations.Nullable;

/** A project of affordable housing of one acquirer. It moves only through its verbs. */
@Entity
@Table(name = "housing_project")
public class HousingProject {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String acquirer;
  private String district;
  private String name;
  private String address;

  @Enumerated(EnumType.STRING)
  private ProjectUse use;

  @Enumerated(EnumType.STRING)
  private SupplyWay way;

  @Enumerated(EnumType.STRING)
  private ProjectState state;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "demand_result_id")
  private Long demandResultId;

  @Column(name = "units_planned")
  private Integer unitsPlanned;

  @Column(name = "submitted_by")
  private String submittedBy;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String reason;

  @Version private int version;

  protected HousingProject() {}

  /**
   * What an acquirer fills in.
   *
   * @param demandResultId the survey that justifies it (article 8); null while it is not chosen
   * @param unitsPlanned null while it is not known
   */
  public record Draft(
      String district,
      String name,
      String address,
      ProjectUse use,
      SupplyWay way,
      @Nullable Long demandResultId,
      @Nullable Integer unitsPlanned) {

    public Draft {
      name = name.strip();
      address = address.strip();
    }
  }

  HousingProject(Draft draft, String acquirer, String createdBy, Instant createdAt) {
    this.acquirer = acquirer;
    this.createdBy = createdBy;
    this.createdAt = createdAt;
    this.state = ProjectState.PLANNED;
    take(draft);
  }

  private void take(Draft draft) {
    district = draft.district();
    name = draft.name();
    address = draft.address();
    use = draft.use();
    way = draft.way();
    demandResultId = draft.demandResultId();
    unitsPlanned = draft.unitsPlanned();
  }

  void revise(Draft draft) {
    require(ProjectState.PLANNED);
    take(draft);
  }

  void submit(Actor acquirer, Instant at) {
    require(ProjectState.PLANNED);
    if (demandResultId == null || unitsPlanned == null) {
      throw RefusedException.of(ProjectRefusal.INCOMPLETE);
    }
    state = ProjectState.SUBMITTED;
    submittedBy = acquirer.id();
    submittedAt = at;
  }

  void withdraw() {
    requireOpen();
    state = ProjectState.WITHDRAWN;
  }

  void approve(Actor officer, Instant at) {
    decide(officer, at);
    state = ProjectState.APPROVED;
  }

  void refuse(Actor officer, String why, Instant at) {
    decide(officer, at);
    state = ProjectState.REFUSED;
    reason = why;
  }

  private void decide(Actor officer, Instant at) {
    require(ProjectState.SUBMITTED);
    if (officer.id().equals(createdBy) || officer.id().equals(submittedBy)) {
      throw RefusedException.of(ProjectRefusal.FOUR_EYES);
    }
    decidedBy = officer.id();
    decidedAt = at;
  }

  /** It is not decided yet: its duties are still written down. */
  void requireOpen() {
    if (state != ProjectState.PLANNED) {
      require(ProjectState.SUBMITTED);
    }
  }

  void require(ProjectState needed) {
    if (state != needed) {
      throw RefusedException.of(ProjectRefusal.WRONG_STATE);
    }
  }

  public Long id() {
    return id;
  }

  /** Alias of the acquirer's organisation. */
  public String acquirer() {
    return acquirer;
  }

  public String district() {
    return district;
  }

  public String name() {
    return name;
  }

  public String address() {
    return address;
  }

  public ProjectUse use() {
    return use;
  }

  public SupplyWay way() {
    return way;
  }

  public ProjectState state() {
    return state;
  }

  /** The survey that justifies it; null while it is not chosen. */
  public @Nullable Long demandResultId() {
    return demandResultId;
  }

  public int version() {
    return version;
  }
}
