package org.anju.offering;

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
import org.anju.project.HousingProject;
import org.anju.project.ProjectUse;

/** One announcement of flats for sale 配售公告. It moves only through its verbs; see {@link Stage}. */
@Entity
public class Offering {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "project_id")
  private Long project;

  @Enumerated(EnumType.STRING)
  private ProjectUse use;

  private String name;
  private String district;
  private String address;
  private String acquirer;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  @Column(name = "target_employer")
  private String targetEmployer;

  private String introduction;

  @Column(name = "applications_open_at")
  private Instant applicationsOpenAt;

  @Column(name = "applications_close_at")
  private Instant applicationsCloseAt;

  @Column(name = "notice_working_days")
  private int noticeWorkingDays;

  @Column(name = "draw_at")
  private Instant drawAt;

  @Column(name = "selection_at")
  private Instant selectionAt;

  @Column(name = "rehearsal_at")
  private Instant rehearsalAt;

  @Column(name = "announced_at")
  private Instant announcedAt;

  @Column(name = "policy_version")
  private String policyVersion;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private int version;

  protected Offering() {}

  /**
   * What an acquirer fills in; {@code project} is an approved one of its own, {@code
   * targetEmployer} is null unless the flats go to its people first, {@code lease} is null unless
   * they are for rent.
   */
  public record Draft(
      long project,
      String name,
      String address,
      String introduction,
      String targetEmployer,
      Schedule schedule,
      SelectionPlan plan,
      LeaseTerms lease) {}

  Offering(
      Draft draft,
      HousingProject project,
      String createdBy,
      Instant createdAt,
      String policyVersion) {
    this.stage = Stage.DRAFT;
    this.acquirer = project.acquirer();
    this.createdBy = createdBy;
    this.createdAt = createdAt;
    this.policyVersion = policyVersion;
    take(draft, project);
  }

  /** Replaces what was filled in, while nobody but the acquirer has seen it. */
  void revise(Draft draft, HousingProject project, String checkedBy) {
    require(Stage.DRAFT);
    policyVersion = checkedBy;
    take(draft, project);
  }

  private void take(Draft draft, HousingProject its) {
    project = its.id();
    use = its.use();
    district = its.district();
    name = draft.name();
    address = draft.address();
    introduction = draft.introduction();
    targetEmployer = draft.targetEmployer();
    Schedule schedule = draft.schedule();
    applicationsOpenAt = schedule.applicationsOpenAt();
    applicationsCloseAt = schedule.applicationsCloseAt();
    noticeWorkingDays = schedule.noticeWorkingDays();
    drawAt = schedule.drawAt();
    selectionAt = schedule.selectionAt();
    rehearsalAt = draft.plan().rehearsalAt();
  }

  void announce(Instant now) {
    require(Stage.DRAFT);
    announcedAt = now;
    stage = Stage.ANNOUNCED;
  }

  /** The qualified families go under public notice, once nobody can apply any more. */
  public void openNotice(Instant now) {
    require(Stage.ANNOUNCED);
    if (now.isBefore(applicationsCloseAt)) {
      throw RefusedException.of(OfferingRefusal.APPLICATIONS_STILL_OPEN);
    }
    stage = Stage.NOTICE;
  }

  public void seal() {
    require(Stage.NOTICE);
    stage = Stage.SEALED;
  }

  /** The seal was voided: another roster can be frozen and sealed. */
  public void unseal() {
    require(Stage.SEALED);
    stage = Stage.NOTICE;
  }

  public void publishDraw() {
    require(Stage.SEALED);
    stage = Stage.DRAWN;
  }

  private void require(Stage expected) {
    if (stage != expected) {
      throw RefusedException.of(OfferingRefusal.WRONG_STAGE);
    }
  }

  public Schedule schedule() {
    return new Schedule(
        applicationsOpenAt, applicationsCloseAt, noticeWorkingDays, drawAt, selectionAt);
  }

  /** The step that is going on at that moment. */
  public Step stepAt(Instant now) {
    return stage.stepAt(schedule(), now);
  }

  public Long id() {
    return id;
  }

  /** The project whose flats these are; null for offerings of before. */
  public Long project() {
    return project;
  }

  /** Whether the flats are sold or let, as the project says. */
  public ProjectUse use() {
    return use;
  }

  public String name() {
    return name;
  }

  public String district() {
    return district;
  }

  public String address() {
    return address;
  }

  public String introduction() {
    return introduction;
  }

  public String acquirer() {
    return acquirer;
  }

  /** Alias of the employer whose people come first (article 17); null when there is none. */
  public String targetEmployer() {
    return targetEmployer;
  }

  public Stage stage() {
    return stage;
  }

  public Instant announcedAt() {
    return announcedAt;
  }

  /** The policy version by which the published dates were checked. */
  public String policyVersion() {
    return policyVersion;
  }

  public int version() {
    return version;
  }
}
