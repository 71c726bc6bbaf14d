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

  @Version private int version;

  protected HousingProject() {}

  /** What an acquirer fills in. */
  public record Draft(
      String district, String name, String address, ProjectUse use, SupplyWay way) {}

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

  public int version() {
    return version;
  }
}
